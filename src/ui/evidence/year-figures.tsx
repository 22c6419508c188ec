import type { ReactElement } from 'react';
import type { SolvedYear } from '../../answers/questions/year.ts';
import { formatQuantity } from '../../units/format.ts';
import { hourText, MONTH_NAMES } from './year-chart-data.ts';

const LEAST_WATER = 0.001;

export function pueText(value: number): string {
  return value.toFixed(3);
}

export function waterText(value: number): string {
  return value > 0 && value < LEAST_WATER ? `< ${LEAST_WATER} L/kWh` : `${value.toFixed(3)} L/kWh`;
}

export function tempText(value: number): string {
  return formatQuantity(value, '°C');
}

function shareText(share: number): string {
  return formatQuantity(share, '%');
}

export interface YearFigure {
  readonly label: string;
  readonly text: string;
  readonly note?: string;
}

/** The year as a whole: ratios as they come, sums at the campus's mean load. */
export function yearFigures({ year, totals, loadFactor }: SolvedYear): readonly YearFigure[] {
  const { hours } = year;
  const energy = (joules: number) => formatQuantity(joules, 'J');
  return [
    { label: 'PUE of the year', text: pueText(year.annualPue) },
    { label: 'PUE of the worst hour', text: pueText(year.peakPue), note: hourText(year.peakHour, hours) },
    {
      label: 'Water of the year',
      text: waterText(year.annualWueLPerKwh),
      note: `${Math.round(totals.waterM3).toLocaleString('en-US')} m³`,
    },
    { label: 'Water of the worst hour', text: waterText(year.peakWueLPerKwh) },
    {
      label: 'Hours without compressors',
      text: shareText(year.compressorFreeShare),
      note: `air loop ${shareText(year.airLoopCompressorFreeShare)}`,
    },
    {
      label: 'Hours chilled',
      text: `${year.chilledHours.toLocaleString('en-US')} h`,
      note: `of ${hours.toLocaleString('en-US')}`,
    },
    {
      label: 'Cooling done by compressors',
      text: shareText(year.chilledShare),
      note: 'of its energy, both loops',
    },
    {
      label: 'Heat rejected',
      text: energy(totals.rejectedHeatJ),
      note: `${year.rejectedHeatRatio.toFixed(3)} × IT energy`,
    },
    {
      label: 'Heat ready for reuse',
      text: energy(totals.reusableHeatJ),
      note: year.reusableTempC === null ? 'no rack loop' : `at ${tempText(year.reusableTempC)}`,
    },
    {
      label: 'Electricity of the facility',
      text: energy(totals.facilityEnergyJ),
      note: `at ${shareText(loadFactor)} of full load in the mean`,
    },
  ];
}

/** Figures as a list of terms, each with its note. */
export function FigureList({ figures }: { readonly figures: readonly YearFigure[] }): ReactElement {
  return (
    <dl className="gc-facts">
      {figures.map(({ label, text, note }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd translate="no">
            <span>{text}</span>
            {note !== undefined && <span className="gc-fact-note">{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function YearFigures({ solved }: { readonly solved: SolvedYear }): ReactElement {
  return <FigureList figures={yearFigures(solved)} />;
}

/** The same months as the bars, to be read and copied. */
export function MonthTable({ solved }: { readonly solved: SolvedYear }): ReactElement {
  return (
    <details className="gc-group">
      <summary>Months as a table</summary>
      <div className="gc-plain-table">
        <table className="gc-table">
          <thead>
            <tr>
              <th scope="col">Month</th>
              <th scope="col">Dry bulb, °C</th>
              <th scope="col">PUE</th>
              <th scope="col">Water, L/kWh</th>
              <th scope="col">Chilled, %</th>
            </tr>
          </thead>
          <tbody>
            {solved.year.months.map((month) => (
              <tr key={month.month}>
                <th scope="row">{MONTH_NAMES[month.month - 1]}</th>
                <td>{month.meanDryBulbC.toFixed(1)}</td>
                <td>{pueText(month.pue)}</td>
                <td>{month.wueLPerKwh.toFixed(3)}</td>
                <td>{(month.chilledShare * 100).toFixed(1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
