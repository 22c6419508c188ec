import { LAPSE } from '../../catalogue/climates.ts';
import { DEFAULT_SITE, siteOf } from '../../catalogue/sites.ts';
import type { ParamValues } from '../../params/param-types.ts';
import { wholeText } from '../../units/whole-text.ts';
import type { Warning } from '../campus-types.ts';
import { ownSite } from './own-place.ts';

/** What there is to say of where a campus stands. Rules LAY-8, LAY-50, LAY-51. */
export function warnPlace(values: ParamValues): Warning[] {
  if (values['site.id'] === 'own') return warnOwn(values);
  if (siteOf(values['site.id']) !== undefined) return [];
  return [
    {
      rule: 'LAY-8',
      message: `There is no site called "${values['site.id']}"; ${DEFAULT_SITE.label} is used.`,
      remedy: 'Choose one of the listed sites.',
    },
  ];
}

function warnOwn(values: ParamValues): Warning[] {
  const { nearest, nearestM, refused } = ownSite(values);
  const km = wholeText(nearestM / 1000);
  if (refused.length > 0) {
    const names = refused.map((field) => `ownSite.${field}`).join(', ');
    return [
      {
        rule: 'LAY-51',
        message: `The climate entered or read from a file contradicts itself and is not used: ${names} cannot stand beside the others. The climate is that of ${nearest.label}, ${km} km away.`,
        remedy: 'Keep the quantiles in order, the mean among them and each wet bulb below its dry bulb.',
      },
    ];
  }
  if (values['ownSite.climate'] === 'own' || nearestM <= LAPSE.nearM.value) return [];
  return [
    {
      rule: 'LAY-50',
      note: true,
      message: `The climate is that of ${nearest.label}, ${km} km away, carried over to the height and latitude of this place.`,
      remedy: 'Open a weather file of the place (.epw), or type its climate.',
    },
  ];
}
