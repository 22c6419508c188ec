/** What the bare page lets the benchmark do. */
export interface BareCampus {
  /** Draws once from a place on a circle; answers with main-thread milliseconds. */
  renderFrom(angleRad: number): number;
  drawCalls(): number;
  triangles(): number;
}

declare global {
  interface Window {
    bareCampus: BareCampus;
  }
}
