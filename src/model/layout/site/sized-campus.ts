import type { CampusResult, SizedCooling, SizedLayout } from '../../campus-types.ts';

/** What a campus must be known by before it can be laid out: how much of everything, and how large the floors are. */
export interface SizedCampus extends Pick<CampusResult, 'params' | 'compute' | 'blocks' | 'power'> {
  readonly cooling: SizedCooling;
  readonly layout: SizedLayout;
}
