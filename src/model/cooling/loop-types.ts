/** How far the water and the coolant of a campus go, each way, metres, where they lose most. */
export interface LoopWays {
  /** From a CDU to the first rack of the row that needs the most head. */
  readonly rowLeadM: number;
  /** From one rack of a row to the next. */
  readonly rackPitchM: number;
  /** From that hall's wall to its farthest CDU; without CDUs, to its farthest air handlers. */
  readonly hallWayM: number;
  /** From the farthest cooler of that hall to its wall. */
  readonly mainM: number;
}
