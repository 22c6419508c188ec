import { DETAIL_SPACING } from '../../catalogue/detail-spacing.ts';
import { propsWhere } from '../part-of-plan.ts';
import type { Plan, PropBlock } from '../plan-types.ts';
import { earthworksKeyOf, earthworksOf } from './storm-basin.ts';

const BANK_M = DETAIL_SPACING.basinTree.value;

/** The trees of a plan that stand on dry land: none grows in the storm-water basin or on its bank. */
export function dryTreesOf(plan: Plan): PropBlock {
  const { tree } = plan.props;
  const { basin } = earthworksOf(plan);
  if (basin === null) return tree;
  const [x0, z0, x1, z1] = basin;
  const isDry = (index: number): boolean => {
    const x = tree.pose[5 * index] ?? 0;
    const z = tree.pose[5 * index + 2] ?? 0;
    return x < x0 - BANK_M || x > x1 + BANK_M || z < z0 - BANK_M || z > z1 + BANK_M;
  };
  return propsWhere(tree, isDry, () => basin.join());
}

/** As `dryTreesOf`, looked for anew only where trees, pads or land are others: a new state moves none. */
export function createDryTrees(): (plan: Plan) => PropBlock {
  let known: { readonly key: string; readonly block: PropBlock } | null = null;
  return (plan) => {
    const key = `${plan.props.tree.geometryKey} ${earthworksKeyOf(plan)}`;
    if (known?.key !== key) known = { key, block: dryTreesOf(plan) };
    return known.block;
  };
}
