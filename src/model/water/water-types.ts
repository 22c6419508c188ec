/** Water of the campus by use. */
export interface WaterUse {
  readonly id: 'cooling' | 'loops' | 'people' | 'reactors' | 'gas';
  /** On a day of the year's mean weather and load. */
  readonly meanM3PerDay: number;
}

/** All water of a campus: its halls, its people and its own power plants. */
export interface WaterResult {
  readonly uses: readonly WaterUse[];
  readonly meanM3PerDay: number;
  /** A day that stays at the design hour with everything at full output: an upper bound. */
  readonly peakM3PerDay: number;
  readonly annualM3: number;
  /** Taken from the sea, a lake or a river and given back warmer on a mean day: in no other number. */
  readonly passedM3PerDay: number;
  /** What of it evaporates downstream; none of the sea's is fresh. */
  readonly downstreamM3PerDay: number;
  /** What intake and outfall are built for. */
  readonly intakeM3PerS: number;
}
