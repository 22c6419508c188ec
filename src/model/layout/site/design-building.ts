import { ARCHETYPES, type ArchetypeRecord } from '../../../catalogue/archetypes.ts';
import { AREAS } from '../../../catalogue/areas.ts';
import { viewOfBlock } from '../block-view.ts';
import { designHalls } from './design-hall.ts';
import { hallCounts } from './fit-rows.ts';
import type { BuildingDesign, HallDesign, HallPose, ShellBox } from './frame-types.ts';
import { hallProgramme } from './hall-programme.ts';
import {
  BLOCK_TRANSFORMER_PITCH_X,
  BLOCK_TRANSFORMER_PITCH_Z,
  HEAT_REJECTION_COLUMN,
  HEAT_REJECTION_PITCH,
  WALL_M,
  YARD_OFFSET_M,
} from './site-sizes.ts';
import type { SizedCampus } from './sized-campus.ts';
import { builtAreaM2 } from './whole-steps.ts';

interface Footprint {
  readonly boxes: readonly ShellBox[];
  readonly spine: ShellBox | undefined;
  readonly barWidthM: number;
  readonly barLengthM: number;
  readonly barX: number;
  readonly widthM: number;
  readonly courtHalfWidthM: number;
  readonly courtZ: number;
}

/** H as published: two bars of two wings, 81 × 122 m each, and a spine between them; other areas keep these proportions. */
const H = { barW: 81, barL: 244, crossW: 122, crossD: 38, area: 2 * 81 * 244 + 122 * 38 };

function hFootprint(areaM2: number, stretch: number): Footprint {
  const scale = Math.sqrt(areaM2 / H.area);
  const barW = H.barW * scale;
  const barL = H.barL * scale * stretch;
  const crossW = H.crossW * scale;
  const crossD = H.crossD * scale;
  const barX = (crossW + barW) / 2;
  const spine = { x: 0, z: 0, w: crossW, d: crossD };
  return {
    boxes: [{ x: -barX, z: 0, w: barW, d: barL }, { x: barX, z: 0, w: barW, d: barL }, spine],
    spine,
    barWidthM: barW,
    barLengthM: barL,
    barX,
    widthM: crossW + 2 * barW,
    courtHalfWidthM: crossW / 2 - 3,
    courtZ: crossD / 2 + 4,
  };
}

/** A spine's share of an H: that of a core in its block. */
const SPINE_SHARE = (H.crossW * H.crossD) / H.area;

function blockFootprint(kind: ArchetypeRecord, areaM2: number, stretch: number): Footprint {
  const width = Math.sqrt(areaM2 / kind.lengthOverWidth.value);
  const depth = (areaM2 / width) * stretch;
  const coreM = kind.footprint === 'core' ? SPINE_SHARE * width : 0;
  const barWidthM = (width - coreM) / kind.hallColumns.value;
  return {
    boxes: [{ x: 0, z: 0, w: width, d: depth }],
    spine: coreM > 0 ? { x: 0, z: 0, w: coreM, d: depth } : undefined,
    barWidthM,
    barLengthM: depth,
    barX: kind.hallColumns.value > 1 ? (coreM + barWidthM) / 2 : 0,
    widthM: width,
    courtHalfWidthM: width / 2 - 2,
    courtZ: depth / 2 + 6,
  };
}

/** Halls of one storey that lie end to end. */
function hallsAlong(kind: ArchetypeRecord, hallsPerBuilding: number): number {
  return Math.ceil(hallsPerBuilding / kind.rackStoreys.value / kind.hallColumns.value);
}

/** Halls storey by storey: bar by bar where there are two, else one after the other, cooled from either side in turn. */
function hallPoses(
  kind: ArchetypeRecord,
  footprint: Footprint,
  hallsPerBuilding: number,
  hallLengthM: number,
): HallPose[] {
  const perBar = hallsAlong(kind, hallsPerBuilding);
  const perStorey = Math.ceil(hallsPerBuilding / kind.rackStoreys.value);
  return Array.from({ length: hallsPerBuilding }, (_, index) => {
    const onStorey = index % perStorey;
    const place = onStorey % perBar;
    const south = place >= perBar / 2 && perBar > 1;
    const su = kind.hallColumns.value > 1 ? (onStorey < perBar ? -1 : 1) : south ? 1 : -1;
    const z = -footprint.barLengthM / 2 + hallLengthM * (place + 0.5);
    const sv = south || perBar === 1 ? 1 : -1;
    return { x: su * footprint.barX, z, su, sv, storey: Math.floor(index / perStorey) };
  });
}

/** The kind with no more columns of halls than there are halls. Rule LAY-1. */
function inColumns(kind: ArchetypeRecord, halls: number): ArchetypeRecord {
  const { hallColumns } = kind;
  return halls < hallColumns.value ? { ...kind, hallColumns: { ...hallColumns, value: halls } } : kind;
}

interface Yard {
  readonly columns: number;
  readonly perColumn: number;
  readonly pitch: number;
}

/** Columns of heat-rejection units along one long side. */
function rejectionYard(unitsPerSide: number, lengthM: number): Yard {
  const usable = lengthM * 0.96 - 12;
  const most = Math.max(2, Math.floor(usable / HEAT_REJECTION_PITCH));
  const columns = Math.max(1, Math.ceil(unitsPerSide / most));
  const perColumn = Math.max(1, Math.ceil(unitsPerSide / columns));
  const evenPerColumn = perColumn + (perColumn & 1);
  const pitch = Math.min(7, Math.max(HEAT_REJECTION_PITCH, usable / evenPerColumn));
  return { columns, perColumn, pitch };
}

const mostPer = (total: number, parts: number): number => Math.ceil(total / Math.max(1, parts));
/** Where the contents do not fit, the building is lengthened in these steps, then grows as a whole and starts short again. */
const LENGTHENED = 1.06;
const LENGTHENINGS = 6;
const GROWN = 1.15;

interface Fitted {
  readonly footprint: Footprint;
  readonly hall: HallDesign;
  readonly halls: readonly HallDesign[];
  readonly hallLengthM: number;
}

/** The first footprint of these steps, from this area up, whose halls hold what they need. */
function fitBuilding(
  campus: SizedCampus,
  hallsPerBuilding: number,
  kind: ArchetypeRecord,
  areaM2: number,
): Fitted {
  const blocks = campus.blocks.map((block) => {
    const own = viewOfBlock(campus, block);
    return { campus: own, counts: hallCounts(own, block) };
  });
  for (let tries = 0; ; tries += 1) {
    const builtM2 = areaM2 * GROWN ** Math.floor(tries / LENGTHENINGS);
    const stretch = LENGTHENED ** (tries % LENGTHENINGS);
    const footprint =
      kind.footprint === 'h' ? hFootprint(builtM2, stretch) : blockFootprint(kind, builtM2, stretch);
    const hallLengthM = footprint.barLengthM / hallsAlong(kind, hallsPerBuilding);
    const programme = hallProgramme(campus, footprint.barWidthM * hallLengthM, footprint.barWidthM);
    const halls = designHalls(campus, blocks, programme, footprint.barWidthM, hallLengthM);
    const hall = halls?.[0];
    if (halls && hall) return { footprint, hall, halls, hallLengthM };
  }
}

/**
 * The building of this campus: its model floor area over its storeys, lengthened only where the halls' contents would not
 * fit. Rules LAY-10, LAY-16.
 */
export function designBuilding(campus: SizedCampus): BuildingDesign {
  const { layout, power, cooling, params } = campus;
  const buildings = Math.max(1, layout.buildingCount);
  const kind = inColumns(ARCHETYPES[params['layout.archetype']], layout.hallsPerBuilding);
  const groundM2 = layout.floorAreaM2 / kind.storeys.value / buildings;
  const areaM2 = builtAreaM2(Math.max(AREAS.leastBuildingM2.value, groundM2), H.area);
  const hallsPerBuilding = Math.max(1, layout.hallsPerBuilding);
  const { footprint, hall, halls, hallLengthM } = fitBuilding(campus, hallsPerBuilding, kind, areaM2);
  const quarter = mostPer(mostPer(power.blockTransformerCount, buildings), 4);
  const gearQuarter = mostPer(mostPer(power.feederCount, buildings), 4);
  const courtInnerX = 6;
  const columnRoom = footprint.courtHalfWidthM - courtInnerX;
  const courtColumns = Math.max(1, Math.floor(columnRoom / BLOCK_TRANSFORMER_PITCH_X));
  const courtRows = Math.ceil(quarter / courtColumns);
  const switchgearRows = Math.ceil(gearQuarter / courtColumns);
  const yard = rejectionYard(
    mostPer(mostPer(cooling.heatRejectionUnitCount, buildings), hallsPerBuilding === 1 ? 1 : 2),
    footprint.barLengthM,
  );
  const padHalfWidthM = footprint.widthM / 2 + YARD_OFFSET_M + yard.columns * HEAT_REJECTION_COLUMN;
  // Plant that stands outdoors has its ground before both ends of the building.
  const plantYardM = layout.plantYardAreaM2 / buildings / 2 / (2 * padHalfWidthM);
  const courtEnd = footprint.courtZ + (courtRows + switchgearRows + 1) * BLOCK_TRANSFORMER_PITCH_Z;
  return {
    widthM: footprint.widthM,
    depthM: footprint.barLengthM,
    heightM: kind.heightM.value,
    storeys: kind.storeys.value,
    storeyM: kind.heightM.value / kind.storeys.value,
    boxes: footprint.boxes,
    spine: footprint.spine,
    hall,
    hallOfBlock: halls,
    halls: hallPoses(kind, footprint, hallsPerBuilding, hallLengthM),
    courtInnerX,
    courtInnerZ: footprint.courtZ,
    courtColumns,
    courtRows,
    switchgearRows,
    rejectionColumns: yard.columns,
    mainWays: kind.hallColumns.value === 1 && hallsAlong(kind, hallsPerBuilding) > 1 ? 2 : 1,
    rejectionPerColumn: yard.perColumn,
    rejectionPitchM: yard.pitch,
    plantYardM,
    padHalfWidthM,
    padHalfDepthM: Math.max(footprint.barLengthM / 2, courtEnd) + WALL_M + plantYardM,
  };
}
