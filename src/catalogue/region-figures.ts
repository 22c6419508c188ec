import { type Figure, figure } from './figure.ts';
import type { SourceId } from './sources.ts';

/** A region or campus whose ratios its operator tells. */
interface Told<Figures extends Readonly<Record<string, Figure>>> {
  readonly label: string;
  readonly stateDate: string;
  readonly grade: 'A-';
  readonly figures: Figures;
}

const pueOf = (value: number, source: SourceId, range?: readonly [number, number]) =>
  figure(value, '1', source, 'measured', range);
const wueOf = (value: number, source: SourceId) => figure(value, 'L/kWh', source, 'measured');

function google(
  place: string,
  annualPue: number,
  range?: readonly [number, number],
): Told<{ annualPue: Figure }> {
  const figures = { annualPue: pueOf(annualPue, 'google-pue', range) };
  return { label: `Google ${place}`, stateDate: '2025-10', grade: 'A-', figures };
}

type Ratios = Readonly<Record<'annualPue' | 'annualWueLPerKwh', Figure>>;

/** Regions of one operator: both ratios, each by its source. */
const regionsOf =
  (operator: string, stateDate: string, pueBy: SourceId, waterBy: SourceId) =>
  (place: string, pue: number, wueLPerKwh: number): Told<Ratios> => ({
    label: `${operator} ${place}`,
    stateDate,
    grade: 'A-',
    figures: { annualPue: pueOf(pue, pueBy), annualWueLPerKwh: wueOf(wueLPerKwh, waterBy) },
  });

/** PUE of the year to June 2024, water of the year to June 2022. */
const microsoft = regionsOf('Microsoft region', '2024-06', 'microsoft-regions', 'cloud-regions');
const aws = regionsOf('AWS', '2024', 'cloud-regions', 'aws-wue');

/**
 * What the operators tell of their regions and campuses: every one within 300 km of a listed site, or with a typical year
 * at hand, whatever the model gives for it.
 */
export const REGION_FIGURES = {
  googleOhio: google('Central Ohio', 1.06),
  googleColumbus: google('Columbus, Ohio', 1.05),
  googleLancaster: google('Lancaster, Ohio', 1.04),
  googleIowa: google('Council Bluffs, two facilities', 1.09, [1.07, 1.11]),
  googleVirginia: google('Loudoun County', 1.09),
  googleVirginia2: google('Loudoun County, second facility', 1.08),
  googleSingapore: google('Singapore', 1.13),
  googleSingapore2: google('Singapore, second facility', 1.15),
  googleGeorgia: google('Douglas County, Georgia', 1.09),
  googleAlabama: google('Jackson County, Alabama', 1.1),
  googleTennessee: google('Montgomery County, Tennessee', 1.1),
  googleTexas: google('Midlothian, Texas', 1.1),
  googleNebraska: google('Papillion, Nebraska', 1.09),
  googleNevada: google('Henderson, Nevada', 1.09),
  googleBelgium: google('St. Ghislain', 1.08),
  googleChile: google('Quilicura', 1.09),
  googleOregon: google('The Dalles, two facilities', 1.085, [1.07, 1.1]),
  googleDenmark: google('Fredericia', 1.07),
  googleFinland: google('Hamina', 1.1),
  googleTaiwan: google('Changhua', 1.12),
  microsoftArizona: microsoft('Arizona', 1.13, 2.24),
  microsoftIllinois: microsoft('Illinois', 1.25, 0.79),
  microsoftIowa: microsoft('Iowa', 1.16, 0.19),
  microsoftVirginia: microsoft('Virginia', 1.14, 0.17),
  microsoftWashington: microsoft('Washington', 1.16, 1.09),
  microsoftWyoming: microsoft('Wyoming', 1.12, 0.23),
  microsoftSweden: microsoft('Sweden', 1.16, 0.16),
  microsoftSingapore: microsoft('Singapore', 1.3, 2.06),
  awsOhio: aws('Ohio', 1.13, 0.1),
  awsOregon: aws('Oregon', 1.12, 0.16),
  awsVirginia: aws('Northern Virginia', 1.15, 0.12),
  awsStockholm: aws('Stockholm', 1.1, 0.02),
  awsSpain: aws('Spain', 1.09, 0.24),
  awsSydney: aws('Sydney', 1.16, 0.12),
  awsFrankfurt: aws('Frankfurt', 1.35, 0.01),
  awsSingapore: aws('Singapore', 1.32, 1.68),
  awsTokyo: aws('Tokyo', 1.27, 0.91),
  // Its litres are those of five other regions to the digit, and so no figure of its own.
  awsEmirates: {
    label: 'AWS United Arab Emirates',
    stateDate: '2024',
    grade: 'A-',
    figures: { annualPue: pueOf(1.27, 'cloud-regions') },
  },
} as const;
