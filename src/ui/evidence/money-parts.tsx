import type { ReactElement } from 'react';
import type { CampusResult } from '../../model/campus-types.ts';
import { type MoneyTable, moneyTables } from './money-lines.ts';

/** The sums behind the two costs, and the campus beside what stands today: cost and compute kept apart. */
export function MoneyParts({ campus }: { readonly campus: CampusResult }): ReactElement {
  return (
    <>
      {moneyTables(campus.economics, campus.workload).map((table) => (
        <PartsTable key={table.name} table={table} />
      ))}
    </>
  );
}

function PartsTable({ table }: { readonly table: MoneyTable }): ReactElement {
  return (
    <table className="gc-table gc-numbers">
      <caption>
        <span>{table.name}</span> <span className="gc-soft">{table.rules}</span>
      </caption>
      <thead className="gc-offscreen">
        <tr>
          <th scope="col">Part</th>
          <th scope="col">Amount</th>
          <th scope="col">Share</th>
        </tr>
      </thead>
      <tbody>
        {table.lines.map(({ label, value, share }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td translate="no">{value}</td>
            <td className="gc-soft">{share === null ? '' : `${Math.round(share * 100)} %`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
