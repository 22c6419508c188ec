import type { SolvedLoop } from '../../answers/questions/hydraulics.ts';
import { formatQuantity } from '../../units/format.ts';
import type { YearFigure } from './year-figures.tsx';

const L_PER_M3 = 1000;
/** What rule COOL-54 asks of a solved network. */
const LEAST_ERROR = 0.001;
const VENDOR_IMBALANCE = 0.1;

/** What a solved loop says of itself, and how far the model's closed form is from it. */
export function hydraulicsFigures(solved: SolvedLoop): readonly YearFigure[] {
  const { branches, designFlowM3PerS, totalFlowM3PerS, closedFormHeadM, neededHeadM, paPerM } = solved;
  const designTotal = designFlowM3PerS * branches.length;
  const errorLPerS = solved.massErrorM3PerS * L_PER_M3;
  const head = (metres: number) => ({
    text: formatHead(metres * paPerM),
    note: `${metres.toFixed(2)} m of the fluid`,
  });
  return [
    {
      label: 'Flow of all',
      text: formatQuantity(totalFlowM3PerS, 'm³/s'),
      note: `${formatQuantity(totalFlowM3PerS / designTotal, '%')} of the design’s ${formatQuantity(designTotal, 'm³/s')}`,
    },
    {
      label: 'Imbalance',
      text: formatQuantity(solved.imbalance, '%'),
      note:
        solved.imbalance <= VENDOR_IMBALANCE
          ? 'within the 10 % vendors allow'
          : 'above the 10 % vendors allow',
    },
    {
      label: 'Mass balance error',
      text: errorLPerS < LEAST_ERROR ? `below ${LEAST_ERROR} L/s` : `${errorLPerS.toPrecision(2)} L/s`,
      note: `${errorLPerS.toExponential(1)} at the worst junction`,
    },
    { label: 'Pump head, closed form', ...head(closedFormHeadM) },
    neededHeadM === undefined
      ? { label: 'Pump head, solved', text: 'not found', note: 'no head gives the weakest its design flow' }
      : { label: 'Pump head, solved', ...head(neededHeadM) },
    ...(neededHeadM === undefined
      ? []
      : [
          {
            label: 'Closed form against solved',
            text: signedPercent(closedFormHeadM / neededHeadM - 1),
            note: 'head for the design flow at the weakest',
          },
        ]),
  ];
}

function formatHead(pressurePa: number): string {
  return `${(pressurePa / 1000).toFixed(1)} kPa`;
}

function signedPercent(share: number): string {
  const text = `${Math.abs(share * 100).toFixed(1)} %`;
  return share < 0 ? `−${text}` : `+${text}`;
}
