/** How far the water and the coolant of a campus go, each way, metres: the longest of all its halls. */
export interface LoopWays {
  /** From a CDU to the first rack of the row that is farthest from it. */
  readonly rowLeadM: number;
  /** From one rack of a row to the next. */
  readonly rackPitchM: number;
  /** From a hall's wall to its farthest CDU; without CDUs, to its farthest air handlers. */
  readonly hallWayM: number;
  /** From the farthest cooler to the wall of its hall. */
  readonly mainM: number;
}
