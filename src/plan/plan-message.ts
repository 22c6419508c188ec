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
  /** Equal keys: equal sites. */
  readonly siteKey: string;
}

/** What of a plan has to be sent. */
export function packPlan(plan: Plan): PlanMessage {
  const { site, networks: _, ...campus } = plan.campus;
  return { ...plan, campus, siteKey: keyOfSite(site, campus) };
}

/** Halls are left out, and not even laid out for it: they follow from the frame, the parcels and the edits. */
function keyOfSite(site: Site, { edits }: SentCampus): string {
  const names = (Object.keys(site) as (keyof Site)[]).filter((name) => name !== 'halls');
  return JSON.stringify([names.map((name) => site[name] ?? null), edits]);
}

/** What was laid out last: most plans stand where the one before stood, and whoever draws them sees at once that they do. */
let laid: { readonly key: string; readonly site: Site } | null = null;

function siteOf(campus: SentCampus, key: string): Site {
  if (laid?.key !== key) laid = { key, site: layOutSite(campus, campus.edits).value };
  return laid.site;
}

/** The plan that was sent; its site and networks are laid out where they are first read. */
export function unpackPlan({ campus, siteKey, ...plan }: PlanMessage): Plan {
  return { ...plan, campus: laidWhenRead(campus, siteKey) };
}

function laidWhenRead(campus: SentCampus, siteKey: string): CampusResult {
  let site: Site | undefined;
  let networks: CampusNetworks | undefined;
  return {
    ...campus,
    get site() {
      site ??= siteOf(campus, siteKey);
      return site;
    },
    get networks() {
      networks ??= layNetworks(campus, this.site);
      return networks;
    },
  };
}
