import type { ReactElement } from 'react';
import type { BlockSummary } from '../../answers/read-blocks.ts';
import { formatQuantity } from '../../units/format.ts';

interface BlockRow {
  readonly label: string;
  readonly read: (block: BlockSummary) => string;
}

const row = (label: string, unit: string, of: (block: BlockSummary) => number | null): BlockRow => ({
  label,
  read: (block) => {
    const value = of(block);
    return value === null ? 'none' : formatQuantity(value, unit);
  },
});
const count = (label: string, of: (block: BlockSummary) => number): BlockRow => ({
  label,
  read: (block) => of(block).toLocaleString('en-US'),
});

const ROWS: readonly BlockRow[] = [
  { label: 'Lit in', read: ({ year }) => String(year) },
  count('Racks', ({ rackCount }) => rackCount),
  count('Accelerators', ({ acceleratorCount }) => acceleratorCount),
  count('Halls', ({ hallCount }) => hallCount),
  row('Power of a rack', 'W', ({ rackPowerW }) => rackPowerW),
  row('IT power', 'W', ({ itPowerW }) => itPowerW),
  row('Heat to liquid', 'W', ({ liquidHeatW }) => liquidHeatW),
  row('Heat to air', 'W', ({ airHeatW }) => airHeatW),
  row('Racks and accelerators', 'USD', ({ racksUsd }) => racksUsd),
  row('Its network', 'USD', ({ networkUsd }) => networkUsd),
  count('Switches', ({ switchCount }) => switchCount),
  row('Bisection of its network', 'B/s', ({ bisectionBytesPerS }) => bisectionBytesPerS),
  row('BF16 peak', 'FLOP/s', ({ peakBf16FlopPerS }) => peakBf16FlopPerS),
  row('Memory', 'B', ({ memoryBytes }) => memoryBytes),
  row('Tokens out', 'tok/s', ({ tokensPerS }) => tokensPerS),
  row('Training run', 'FLOP', ({ trainingFlop }) => trainingFlop),
  row('Utilisation in training', '%', ({ mfu }) => mfu),
];

interface BlocksTableProps {
  readonly title: string;
  readonly blocks: readonly BlockSummary[];
}

/** A campus block by block: what each has, takes, costs and gives. Rules CMP-21 … CMP-26. */
export function BlocksTable({ title, blocks }: BlocksTableProps): ReactElement {
  const named = blocks.map((block, index) => ({ ...block, name: `Block ${index + 1}` }));
  return (
    <table className="gc-table gc-numbers">
      <caption>
        <span>{title}</span>{' '}
        <span className="gc-soft">
          CMP-21 … CMP-26; nothing joins their networks at full rate, so that across all of them there is no
          bisection to tell
        </span>
      </caption>
      <thead>
        <tr>
          <th scope="col">Number</th>
          {named.map(({ name, label }) => (
            <th key={name} scope="col">
              {`${name}: ${label}`}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ROWS.map(({ label, read }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {named.map((block) => (
              <td key={block.name} translate="no">
                {read(block)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
