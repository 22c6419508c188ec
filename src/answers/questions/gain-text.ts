import type { SiteCostId } from '../../model/economics/site-cost.ts';
import type { Gain } from '../../model/improve/site-gain.ts';

/** What is paid for, by line of what places cost. */
export const SITE_COST_LABELS: Readonly<Record<SiteCostId, string>> = {
  'feeder-losses': 'feeder losses',
  'yard-pumps': 'pumps of moved cooling yards',
  cables: 'medium-voltage cables',
  trenches: 'duct banks',
  'overhead-lines': 'overhead lines',
  pipes: 'cooling mains',
  fibre: 'fibre and its ducts',
  network: 'switches and optics',
  land: 'land',
};

function wayText(dx: number, dz: number): string {
  const ways = [
    [dx, 'east', 'west'],
    [dz, 'south', 'north'],
  ] as const;
  return ways
    .filter(([metres]) => metres !== 0)
    .map(([metres, ahead, back]) => `${Number(Math.abs(metres).toFixed(2))} m ${metres > 0 ? ahead : back}`)
    .join(' and ');
}

/** Parts placed alike by their names, or the first of those that were placed each in its way. */
function partsText(parts: readonly string[], alike: boolean): string {
  const named = parts.slice(0, alike ? 2 : 1).map((id) => `"${id}"`);
  const more = alike ? parts.length - named.length : 0;
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join(' and ');
}

/** An accepted gain in a sentence; parts are quoted by their ids. */
export function gainText(gain: Gain): string {
  const usd = Math.max(1, Math.round(gain.savedUsdPerYear)).toLocaleString('en-US');
  const most = gain.mostOf === 'fines' ? 'rules that are kept' : SITE_COST_LABELS[gain.mostOf];
  return `${changeText(gain)}: ${usd} USD a year less, most by ${most}.`;
}

function changeText({ parts, dx, dz, quarterTurns, alike, buildingsInRow }: Gain): string {
  if (buildingsInRow !== null) return `Buildings in rows of ${buildingsInRow}`;
  const way = wayText(dx, dz);
  const turns = quarterTurns === 0 ? '' : `turned by ${90 * quarterTurns}°`;
  const how = [way === '' ? '' : `moved ${way}`, turns].filter((text) => text !== '').join(' and ');
  const others = alike ? '' : `, ${parts.length - 1} more placed with it`;
  return `${partsText(parts, alike)} ${how}${others}`;
}
