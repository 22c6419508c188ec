import type { CampusResult } from '../../src/model/campus-types.ts';
import { type Monotone, ONE_BLOCK } from './monotone-type.ts';

/** Shell and plant for a watt of IT: how much IT there is may follow the climate. */
const shellUsdPerW = ({ economics, compute }: CampusResult): number =>
  (economics.capexLines.find(({ id }) => id === 'shell-mep')?.usd ?? 0) / compute.itPowerW;

const gridShare = ({ energy }: CampusResult) => energy.shares.find(({ kind }) => kind === 'grid');
const gridUsdPerMwh = (campus: CampusResult): number => gridShare(campus)?.usdPerMwh ?? 0;
const gridKgCo2PerMwh = (campus: CampusResult): number => gridShare(campus)?.kgCo2PerMwh ?? 0;

/** What the place of a campus moves in its money and its carbon. */
export const PLACE_MOVES: readonly Monotone[] = [
  {
    name: 'from Texas to Singapore: dearer power, dearer building, more carbon a megawatt-hour',
    rule: 'ECO-22',
    fix: {
      'site.id': 'abilene-tx',
      'cooling.heatRejection': 'dry',
      'economics.capexBasis': 'parts',
      'economics.regionalPrices': 'site',
    },
    move: () => ({ 'site.id': 'singapore' }),
    // Ranges of carbon overlap nowhere between the two: 290–400 and 447–547.
    noLess: (campus) => [gridUsdPerMwh(campus), shellUsdPerW(campus), gridKgCo2PerMwh(campus)],
  },
  {
    name: 'from Singapore to Norway: no dearer power, less carbon a megawatt-hour',
    rule: 'ECO-22',
    fix: { 'site.id': 'singapore', 'economics.regionalPrices': 'site' },
    move: () => ({ 'site.id': 'bergen-no' }),
    noMore: (campus) => [gridUsdPerMwh(campus), gridKgCo2PerMwh(campus)],
  },
  {
    name: 'prices as entered: power and building cost the same wherever the campus stands',
    rule: 'ECO-22',
    // Mains of water from outside are as wide as the climate's chillers ask for.
    fix: {
      ...ONE_BLOCK,
      'site.id': 'abilene-tx',
      'cooling.heatRejection': 'dry',
      'economics.capexBasis': 'parts',
      'economics.regionalPrices': 'entered',
    },
    move: () => ({ 'site.id': 'singapore' }),
    noLess: (campus) => [gridUsdPerMwh(campus), shellUsdPerW(campus)],
    noMore: (campus) => [gridUsdPerMwh(campus), shellUsdPerW(campus)],
  },
  {
    name: 'plant from rooms into yards: no more floor, more ground for plant',
    rule: 'LAY-16',
    fix: { 'layout.archetype': 'h-building' },
    move: () => ({ 'layout.archetype': 'yard-block' }),
    noMore: ({ layout }) => [layout.floorAreaM2],
    noLess: ({ layout }) => [layout.plantYardAreaM2, layout.plantYardAreaM2 + layout.electricalAreaM2],
  },
  {
    name: 'a second storey: the same floor',
    rule: 'LAY-16',
    fix: { 'layout.archetype': 'energy-park' },
    move: () => ({ 'layout.archetype': 'two-storey' }),
    noMore: ({ layout }) => [layout.floorAreaM2],
    noLess: ({ layout }) => [layout.floorAreaM2],
  },
  {
    name: 'from the middle of the Atlantic to the ice: no warmer design hour',
    rule: 'LAY-50',
    fix: {
      ...ONE_BLOCK,
      'site.id': 'own',
      'ownSite.climate': 'nearest',
      'ownSite.latitudeDeg': -40,
      'ownSite.longitudeDeg': -20,
      'ownSite.elevationM': 0,
    },
    move: () => ({ 'ownSite.latitudeDeg': -80 }),
    noMore: ({ cooling }) => [cooling.designDryBulbC],
  },
];
