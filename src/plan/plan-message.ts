import type { CampusResult } from '../model/campus-types.ts';
import { layNetworks } from '../model/layout/network/lay-networks.ts';
import type { CampusNetworks } from '../model/layout/network/network-types.ts';
import { layOutSite } from '../model/layout/site/lay-out-site.ts';
import type { Site } from '../model/layout/site/site-types.ts';
import type { Plan } from './plan-types.ts';

/** A campus without its site and networks, which follow from the rest. */
type SentCampus = Omit<CampusResult, 'site' | 'networks'>;

/** A plan as a worker sends it: thousands of rooms, ports and routes are not copied for every slider move. */
export interface PlanMessage extends Omit<Plan, 'campus'> {
  readonly campus: SentCampus;
}

/** What of a plan has to be sent. */
export function packPlan(plan: Plan): PlanMessage {
  const { site: _, networks: __, ...campus } = plan.campus;
  return { ...plan, campus };
}

/** The plan that was sent; its site and networks are laid out where they are first read. */
export function unpackPlan({ campus, ...plan }: PlanMessage): Plan {
  return { ...plan, campus: laidWhenRead(campus) };
}

function laidWhenRead(campus: SentCampus): CampusResult {
  let site: Site | undefined;
  let networks: CampusNetworks | undefined;
  return {
    ...campus,
    get site() {
      site ??= layOutSite(campus, campus.edits).value;
      return site;
    },
    get networks() {
      networks ??= layNetworks(campus, this.site);
      return networks;
    },
  };
}
