import type { SwitchRecord } from '../../catalogue/switches.ts';
import type { FabricTopologyId, ParamValues } from '../../params/param-types.ts';
import { wholeText } from '../../units/whole-text.ts';
import type { ComputeResult, LayoutResult, Warning } from '../campus-types.ts';
import { acceleratorIn, rackOf } from '../compute/chosen-rack.ts';
import type { FabricResult } from './fabric-types.ts';
import type { NetworkShape } from './network-shape.ts';
import { isOpticalTorus } from './scale-up.ts';

const counted = (count: number, unit: string) => `${wholeText(count)} ${unit}${count === 1 ? '' : 's'}`;
const kilowatts = (watts: number) => (watts < 1e4 ? `${wholeText(watts)} W` : `${wholeText(watts / 1e3)} kW`);
const percent = (share: number) => `${Math.round(share * 100)} %`;

/** Fabrics that join so many endpoints and no more; the others are cut into several. */
const BOUNDED: ReadonlySet<string> = new Set<FabricTopologyId>([
  'pods',
  'clos',
  'dragonfly',
  'dragonfly-plus',
]);

/** What the chosen network cannot do, and what to change. Rules FAB-15 … FAB-21, FAB-26. */
export function warnFabric(
  values: ParamValues,
  compute: ComputeResult,
  layout: LayoutResult,
  shape: NetworkShape,
  record: SwitchRecord,
  fabric: FabricResult,
): Warning[] {
  return [
    ...warnReach(values, shape, fabric),
    ...warnTorus(values, shape),
    ...warnRate(values, shape, record),
    ...warnCard(values),
    ...warnCoherence(values, layout, shape, fabric),
    ...warnPower(compute, fabric),
    ...warnRackNetwork(shape, values),
  ];
}

function warnReach(values: ParamValues, shape: NetworkShape, fabric: FabricResult): Warning[] {
  const beyond = shape.insideRacks || BOUNDED.has(shape.topology);
  if (!beyond || fabric.endpointCount <= shape.reach) return [];
  return [
    {
      rule: 'FAB-15',
      message:
        `${wholeText(fabric.endpointCount)} endpoints are more than ${counted(shape.tierCount, 'tier')} of ` +
        `${shape.switchRadix}-port switches reach at ${values['fabric.nicGbps']} Gb/s (${wholeText(shape.reach)}).`,
      remedy: shape.insideRacks
        ? 'Build fewer accelerators, or choose racks without switches of their own.'
        : 'Lower the rate of an accelerator, choose the multi-plane fabric, or build fewer accelerators.',
    },
  ];
}

function warnTorus(values: ParamValues, shape: NetworkShape): Warning[] {
  if (shape.topology !== 'torus' || shape.insideRacks) return [];
  const rack = rackOf(values);
  if (isOpticalTorus(acceleratorIn(values))) return [];
  return [
    {
      rule: 'FAB-16',
      note: true,
      message: `${rack.label} has no torus links; the torus is drawn with its scale-out rate over six links.`,
      remedy: 'Choose TPU racks for a torus, or another fabric for these racks.',
    },
  ];
}

function warnRate(values: ParamValues, shape: NetworkShape, record: SwitchRecord): Warning[] {
  const portGbps = record.portGbps.value;
  if (values['fabric.nicGbps'] / shape.planeCount <= portGbps) return [];
  return [
    {
      rule: 'FAB-17',
      message:
        `An accelerator sends ${values['fabric.nicGbps']} Gb/s and a switch port carries ${portGbps}; ` +
        'several ports are joined for each accelerator, which costs reach.',
      remedy: shape.insideRacks
        ? `Lower the rate to ${portGbps} Gb/s.`
        : `Lower the rate to ${portGbps} Gb/s or split it over planes.`,
    },
  ];
}

function warnCoherence(
  values: ParamValues,
  layout: LayoutResult,
  shape: NetworkShape,
  fabric: FabricResult,
): Warning[] {
  if (fabric.coherentAccelerators >= fabric.endpointCount) return [];
  const share = percent(fabric.coherentAccelerators / Math.max(1, fabric.endpointCount));
  const size = `${wholeText(fabric.coherentAccelerators)} of ${wholeText(fabric.endpointCount)} accelerators (${share})`;
  if (values['fabric.oversubscription'] > 1 && shape.topology !== 'torus') {
    return [
      {
        rule: 'FAB-18',
        note: true,
        message: `At ${values['fabric.oversubscription']} : 1 a job at full rate holds ${size}.`,
        remedy: 'Lower the oversubscription to 1, or plan jobs that fit.',
      },
    ];
  }
  // Networks of whole buildings are how large campuses are planned; smaller ones part neighbours.
  if (shape.podCount <= layout.buildingCount) return [];
  return [
    {
      rule: 'FAB-19',
      message:
        `The campus is ${shape.podCount} networks in ${counted(layout.buildingCount, 'building')}, so neighbours ` +
        `do not reach each other at full rate; a job at full rate holds ${size}.`,
      remedy:
        shape.topology === 'torus'
          ? 'Choose the folded Clos, build fewer accelerators, or train loosely coupled replicas.'
          : 'Lower the rate of an accelerator, choose the folded Clos, or train loosely coupled replicas.',
    },
  ];
}

function warnPower(compute: ComputeResult, fabric: FabricResult): Warning[] {
  const plannedW = compute.itPowerW - compute.serverPowerW;
  if (fabric.insideRacks || fabric.fabricPowerW <= plannedW) return [];
  return [
    {
      rule: 'FAB-20',
      message:
        `The network draws ${kilowatts(fabric.fabricPowerW)}, more than the ` +
        `${kilowatts(plannedW)} kept for network, storage and head nodes.`,
      remedy: 'Lower the rate of an accelerator or the number of tiers.',
    },
  ];
}

function warnRackNetwork(shape: NetworkShape, values: ParamValues): Warning[] {
  const asked =
    values['fabric.topology'] !== 'clos' ||
    values['fabric.switch'] !== 'usual' ||
    values['fabric.oversubscription'] > 1;
  if (!shape.insideRacks || !asked) return [];
  return [
    {
      rule: 'FAB-21',
      note: true,
      idleKnob: true,
      message: `${rackOf(values).label} brings its own switches; the chosen fabric is not built, and oversubscription changes nothing.`,
      remedy: 'Choose the folded Clos without oversubscription, or another rack.',
    },
  ];
}

/** A rate the accelerator's own card does not have, where the maker has printed one. */
function warnCard(values: ParamValues): Warning[] {
  const rack = rackOf(values);
  const card = acceleratorIn(values)?.scaleOutGbps;
  if (card === undefined || card.kind === 'assumption' || values['fabric.nicGbps'] <= card.value) return [];
  return [
    {
      rule: 'FAB-26',
      message: `${rack.accelerator} has cards of ${card.value} Gb/s; ${values['fabric.nicGbps']} is more than they send.`,
      remedy: `Lower the rate of an accelerator to ${card.value} Gb/s.`,
    },
  ];
}
