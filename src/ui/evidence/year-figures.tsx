import type { ReactElement } from 'react';
import type { SolvedYear } from '../../answers/questions/year.ts';
import { formatQuantity } from '../../units/format.ts';
import { hourText, MONTH_NAMES } from './year-chart-data.ts';

const J_PER_WH = 3600;
const J_PER_KWH = 3.6e6;
const L_PER_M3 = 1000;
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

/** The year as a whole: ratios as they come, totals for the campus at steady load. */
export function yearFigures({ year, itPowerW }: SolvedYear): readonly YearFigure[] {
  const { hours } = year;
  const itEnergyJ = itPowerW * hours * J_PER_WH;
  const energy = (ratio: number) => formatQuantity(ratio * itEnergyJ, 'J');
  const waterM3 = (year.annualWueLPerKwh * itEnergyJ) / J_PER_KWH / L_PER_M3;
  return [
    { label: 'PUE of the year', text: pueText(year.annualPue) },
    { label: 'PUE of the worst hour', text: pueText(year.peakPue), note: hourText(year.peakHour, hours) },
    {
      label: 'Water of the year',
      text: waterText(year.annualWueLPerKwh),
      note: `${Math.round(waterM3).toLocaleString('en-US')} m³`,
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
      text: energy(year.rejectedHeatRatio),
      note: `${year.rejectedHeatRatio.toFixed(3)} × IT energy`,
    },
    {
      label: 'Heat ready for reuse',
      text: energy(year.reusableHeatRatio),
      note: year.reusableTempC === null ? 'no rack loop' : `at ${tempText(year.reusableTempC)}`,
    },
    { label: 'Electricity of the facility', text: energy(year.annualPue) },
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
