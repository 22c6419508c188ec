import { CONDUCTOR_ROOM, FIBRE_ROOM } from '../../../catalogue/cables.ts';
import { pipeOutsideM } from '../../cooling/size-pipe.ts';
import { bundleOutsideM, conductorOutsideM } from '../../power/conductor-outside.ts';
import { EDGE_KINDS, type EdgeKind, type Network } from './network-types.ts';

type Outside = (boreM: number, sectionM2: number) => number;

const pipe: Outside = (boreM) => pipeOutsideM(boreM);
const filling =
  ({ value }: { readonly value: number }): Outside =>
  (_, sectionM2) =>
    conductorOutsideM(sectionM2, value);

const OUTSIDE: Readonly<Record<EdgeKind, Outside>> = {
  'hv-line': bundleOutsideM,
  'reactor-line': bundleOutsideM,
  'gas-line': filling(CONDUCTOR_ROOM.trayFill),
  'battery-line': filling(CONDUCTOR_ROOM.trayFill),
  'standby-line': filling(CONDUCTOR_ROOM.trayFill),
  'mv-feeder': filling(CONDUCTOR_ROOM.ductFill),
  'mv-tie': filling(CONDUCTOR_ROOM.ductFill),
  busway: filling(CONDUCTOR_ROOM.buswayFill),
  'main-supply': pipe,
  'main-return': pipe,
  'fws-supply': pipe,
  'fws-return': pipe,
  'tcs-supply': pipe,
  'tcs-return': pipe,
  'row-tray': () => FIBRE_ROOM.rowTray.value,
  'hall-tray': () => FIBRE_ROOM.hallTray.value,
  'fibre-duct': () => FIBRE_ROOM.duct.value,
};

/** Outer radius of every edge, metres, by its bore or section, of fibre by what it lies in. Rules COOL-59, PWR-49. */
export function outsideRadiiM({ edges }: Network): Float32Array {
  const radiiM = new Float32Array(edges.count);
  for (let edge = 0; edge < edges.count; edge += 1) {
    const outside = OUTSIDE[EDGE_KINDS[edges.kind[edge] ?? 0] ?? 'row-tray'];
    radiiM[edge] = outside(edges.boreM[edge] ?? 0, edges.sectionM2[edge] ?? 0);
  }
  return radiiM;
}
