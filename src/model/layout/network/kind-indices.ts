import { EDGE_KINDS, type EdgeKind, NODE_KINDS, type NodeKind } from './network-types.ts';

const NODE_INDEX = new Map<NodeKind, number>(NODE_KINDS.map((kind, index) => [kind, index]));
const EDGE_INDEX = new Map<EdgeKind, number>(EDGE_KINDS.map((kind, index) => [kind, index]));

/** Place of a kind in `NODE_KINDS`. */
export const nodeIndexOf = (kind: NodeKind): number => NODE_INDEX.get(kind) ?? 0;

/** Place of a kind in `EDGE_KINDS`. */
export const edgeIndexOf = (kind: EdgeKind): number => EDGE_INDEX.get(kind) ?? 0;
