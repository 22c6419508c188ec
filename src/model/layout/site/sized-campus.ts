import type { CampusResult } from '../../campus-types.ts';

/** What a campus must be known by before it can be laid out: how much of everything, and how large the floors are. */
export type SizedCampus = Pick<CampusResult, 'params' | 'compute' | 'cooling' | 'power' | 'layout'>;
