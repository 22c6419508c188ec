import type { CampusResult } from '../model/campus-types.ts';
import { layNetworks } from '../model/layout/network/lay-networks.ts';
import type { Plan } from './plan-types.ts';

/** A plan as a worker sends it: its networks follow from the rest, and are not copied for every slider move. */
export interface PlanMessage extends Omit<Plan, 'campus'> {
  readonly campus: Omit<CampusResult, 'networks'>;
}

/** What of a plan has to be sent. */
export function packPlan(plan: Plan): PlanMessage {
  const { networks: _, ...campus } = plan.campus;
  return { ...plan, campus };
}

/** The plan that was sent; its networks are routed where they are first read. */
export function unpackPlan({ campus, ...plan }: PlanMessage): Plan {
  return { ...plan, campus: { ...campus, networks: layNetworks(campus, campus.site) } };
}
