import { SITE_CLEARANCES } from '../../../catalogue/site-clearances.ts';
import { roadLines } from '../site/frame-campus.ts';
import type { Site } from '../site/site-types.ts';
import { checkSite } from './check-site.ts';
import { fenceFindings } from './fence-rules.ts';
import type { Finding } from './finding.ts';
import { hoseReachM, wallsUnreachedM } from './hose-reach.ts';
import { apartFindings, type RoadGrounds, roadFindings, roadGrounds } from './road-rules.ts';
import type { RuledCampus } from './rules-between.ts';

const NEEDED_M = SITE_CLEARANCES.fireHoseReach.value;

/**
 * Which rules a site does not keep, those too that hang on how its buildings are made and not on where they stand; hard ones first.
 * Rules LAY-18 … LAY-24, LAY-84 … LAY-86.
 */
export function reportSite(site: Site, campus: RuledCampus): readonly Finding[] {
  return [...checkSite(site, campus), ...hoseFindings(site)];
}

/**
 * Of these rules those that hang on roads and gates: for every step of a drag of one, while all parts stand where they are.
 * Rules LAY-19, LAY-24, LAY-84, LAY-85.
 */
export function reportWays(site: Site): readonly Finding[] {
  const roads = roadGrounds(site);
  return [
    ...site.parcels.flatMap((parcel) => roadFindings(parcel, roads)),
    ...apartFindings(site),
    ...fenceFindings(site),
    ...hoseFindings(site, roads),
  ];
}

/** Walls that hoses do not reach from any lane. While roads are as the grid has them all buildings are alike: the first is told. */
function hoseFindings(site: Site, roads?: RoadGrounds): readonly Finding[] {
  const buildings = site.parcels.filter(({ kind }) => kind === 'building');
  if (haveChanged(site)) {
    const { joined } = roads ?? roadGrounds(site);
    const awayM = wallsUnreachedM(site.frame.building, buildings, joined, NEEDED_M);
    return buildings.flatMap(({ id }, at) => hoseFinding(id, awayM[at] ?? 0, ''));
  }
  return hoseFinding(buildings[0]?.id, hoseReachM(site.frame.building), ', as all buildings of its kind');
}

function haveChanged({ frame, corridors }: Site): boolean {
  const { corridorX, corridorZ, columns, rows, pitchX, pitchZ } = frame;
  const isGrid = (lines: readonly number[], count: number, pitchM: number): boolean =>
    roadLines(count, pitchM).join() === lines.join();
  return (
    corridors.some(({ drawn }) => drawn) ||
    !isGrid(corridorX, columns, pitchX) ||
    !isGrid(corridorZ, rows, pitchZ)
  );
}

function hoseFinding(id: string | undefined, hadM: number, alike: string): readonly Finding[] {
  if (hadM <= NEEDED_M || id === undefined) return [];
  return [
    {
      rule: 'LAY-19',
      parts: [id, 'road'],
      hadM,
      neededM: NEEDED_M,
      severity: 'soft',
      message: `"${id}" has an outer wall ${Math.round(hadM)} m from the nearest lane for fire engines${alike}; hoses reach ${NEEDED_M} m`,
      remedy: alike
        ? 'Choose smaller or more buildings, or ask for longer hoses where all halls are sprinklered.'
        : 'Lead a road past that wall, or ask for longer hoses where all halls are sprinklered.',
    },
  ];
}
