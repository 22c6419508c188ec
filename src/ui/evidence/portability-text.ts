import { NO_NUMBER } from '../../answers/metric-text.ts';
import type { Portability } from '../../model/compare/portability-types.ts';
import { formatQuantity } from '../../units/format.ts';
import { ratioText } from './ratio-text.ts';

/** One part of a move: its size and what it says. */
export interface PortabilityLine {
  readonly part: string;
  readonly size: string;
  readonly sentence: string;
}

const usd = (amount: number): string => formatQuantity(amount, 'USD');

function longText(seconds: number): string {
  if (seconds < 3_600) return `${formatQuantity(seconds / 60, '')} minutes`;
  if (seconds < 172_800) return `${formatQuantity(seconds / 3_600, '')} hours`;
  return `${formatQuantity(seconds / 86_400, '')} days`;
}

/** What moving the training job takes, part by part, the index last: alone it says nothing. */
export function portabilityLines(move: Portability): readonly PortabilityLine[] {
  return [
    coherenceLine(move),
    memoryLine(move),
    formatLine(move),
    retuneLine(move),
    dataLine(move),
    ...sumLines(move),
  ];
}

const NO_JOB = 'No accelerator stands in the old place: there is no job to move.';

function coherenceLine({ coherenceRatio }: Portability): PortabilityLine {
  const part = 'Coherence';
  if (coherenceRatio === null) return { part, size: NO_NUMBER, sentence: NO_JOB };
  return {
    part,
    size: ratioText(coherenceRatio),
    sentence:
      coherenceRatio >= 1
        ? 'The largest job at full rate is no smaller in the new place.'
        : `The largest job at full rate is ${formatQuantity(coherenceRatio, '%')} of what it is in the old place.`,
  };
}

function memoryLine({ memoryDomainFactor }: Portability): PortabilityLine {
  const part = 'Memory domain';
  if (memoryDomainFactor === null) return { part, size: NO_NUMBER, sentence: NO_JOB };
  return {
    part,
    size: ratioText(memoryDomainFactor),
    sentence:
      memoryDomainFactor > 1
        ? 'So many times fewer tokens an accelerator at equal speed: fewer of them share memory.'
        : 'As many accelerators share memory, or more: nothing is lost.',
  };
}

function formatLine({ numberFormatFactor, nativeFormat, commonFormat }: Portability): PortabilityLine {
  const part = 'Number format';
  if (numberFormatFactor === null || nativeFormat === null)
    return {
      part,
      size: NO_NUMBER,
      sentence: 'The old place has no known number format: there is none to lose.',
    };
  const size = ratioText(numberFormatFactor);
  if (commonFormat === null)
    return { part, size, sentence: `The new place computes neither ${nativeFormat} nor a wider format.` };
  const sentence =
    nativeFormat === commonFormat
      ? `Both compute ${nativeFormat}, the fastest format of the old place.`
      : `${nativeFormat} has to become ${commonFormat}, at ${formatQuantity(numberFormatFactor, '%')} of the peak rate.`;
  return { part, size, sentence };
}

function retuneLine({ coherenceRatio, retuneHours, retuneUsd }: Portability): PortabilityLine {
  if (coherenceRatio === null) return { part: 'Re-tuning', size: usd(retuneUsd), sentence: NO_JOB };
  return {
    part: 'Re-tuning',
    size: usd(retuneUsd),
    sentence:
      retuneHours === 0
        ? 'The racks are of one kind: nothing to tune again.'
        : `${formatQuantity(retuneHours, '')} engineer hours to tune and validate on other racks.`,
  };
}

function dataLine({ dataBytes, transferS, egressUsd, idleUsd }: Portability): PortabilityLine {
  return {
    part: 'Data gravity',
    size: usd(egressUsd + idleUsd),
    sentence: `${formatQuantity(dataBytes, 'B')} of checkpoint and text travel for ${longText(transferS)}: ${usd(egressUsd)} to leave, ${usd(idleUsd)} of waiting.`,
  };
}

function sumLines(move: Portability): readonly PortabilityLine[] {
  const { slowdown, trainingSlowdown, servingSlowdown, switchingUsd, index } = move;
  const factor = (value: number | null): string => (value === null ? NO_NUMBER : ratioText(value));
  return [
    {
      part: 'Slowdown',
      size: factor(slowdown),
      sentence:
        slowdown === null
          ? slowdownNone(index)
          : `A job that leans on all three; training alone ${factor(trainingSlowdown)}, serving alone ${factor(servingSlowdown)}.`,
    },
    {
      part: 'Cost of switching',
      size: switchingUsd === null ? NO_NUMBER : usd(switchingUsd),
      sentence: 'Everything above in money, the whole run taken as still to do: an upper bound.',
    },
    {
      part: 'Index',
      size: index === null ? NO_NUMBER : index.toFixed(2),
      sentence: 'One over the slowdown, at most 1. Read it with the parts, never alone.',
    },
  ];
}

function slowdownNone(index: number | null): string {
  return index === null
    ? 'There is no job whose slowdown could be told.'
    : 'The job cannot run in the new place.';
}
