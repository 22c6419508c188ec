import { ARCHETYPES, type ArchetypeRecord } from '../../catalogue/archetypes.ts';
import { AREAS } from '../../catalogue/areas.ts';
import type { ParamValues } from '../../params/param-types.ts';
import { wholeText } from '../../units/whole-text.ts';
import type { CampusResult, ComputeResult, LayoutResult, Warning } from '../campus-types.ts';

type LayoutSubject = Pick<CampusResult, 'compute' | 'cooling' | 'power' | 'layout'>;

/** Halls that would stand empty, buildings larger than any, fuller than their kind is told of, and more than the land holds. Rules LAY-6, LAY-7, LAY-9, LAY-25. */
export function warnLayout(values: ParamValues, campus: LayoutSubject): Warning[] {
  const { compute, layout } = campus;
  return [
    ...warnEmptyHalls(campus),
    ...warnLargeBuildings(layout),
    ...warnFullBuildings(values, compute, layout),
    ...warnSmallLand(values, layout),
  ];
}

function warnFullBuildings(
  values: ParamValues,
  { rackCount }: ComputeResult,
  { buildingCount }: LayoutResult,
): Warning[] {
  const { mostRacks, label }: ArchetypeRecord = ARCHETYPES[values['layout.archetype']];
  const each = Math.ceil(rackCount / buildingCount);
  if (mostRacks === null || each <= mostRacks.value) return [];
  return [
    {
      rule: 'LAY-25',
      note: true,
      message: `${label}: each module holds ${wholeText(each)} racks; published ones hold ${wholeText(mostRacks.value)}.`,
      remedy: `Use ${wholeText(Math.ceil(rackCount / mostRacks.value))} modules, or read one as a block of several.`,
    },
  ];
}

function warnSmallLand(values: ParamValues, { placedAreaM2 }: LayoutResult): Warning[] {
  const toldM2 = values['layout.landKm2'] * 1e6;
  if (toldM2 === 0 || placedAreaM2 <= toldM2) return [];
  return [
    {
      rule: 'LAY-6',
      message: `What is built takes ${wholeText(placedAreaM2)} m² without its roads; the land has ${wholeText(toldM2)} m².`,
      remedy: 'Ask for more land, or make the campus smaller.',
    },
  ];
}

function warnLargeBuildings({ floorAreaM2, buildingCount }: LayoutResult): Warning[] {
  const largestM2 = AREAS.largestBuildingM2.value;
  const eachM2 = floorAreaM2 / buildingCount;
  if (eachM2 <= largestM2) return [];
  return [
    {
      rule: 'LAY-9',
      note: true,
      message: `Each building has ${wholeText(eachM2)} m² of floor; the largest told of so far have ${wholeText(largestM2)} m².`,
      remedy: `Use ${wholeText(Math.ceil(floorAreaM2 / largestM2))} buildings or more, or make the campus smaller.`,
    },
  ];
}

function warnEmptyHalls({ compute, cooling, power, layout }: LayoutSubject): Warning[] {
  if (compute.rackCount >= layout.hallCount) return [];
  const plant = `${wholeText(cooling.cduCount)} CDUs, ${wholeText(cooling.heatRejectionUnitCount)} coolers and ${wholeText(power.blockTransformerCount)} transformers`;
  return [
    {
      rule: 'LAY-7',
      message: `${compute.rackCount} ${compute.rackCount === 1 ? 'rack' : 'racks'} cannot fill ${layout.hallCount} halls; some stand empty, and each has plant of its own: ${plant} in all. The cost of shell and plant is that of the racks’ power, and tells too little of them.`,
      remedy: 'Use fewer buildings, or add accelerators.',
    },
  ];
}
