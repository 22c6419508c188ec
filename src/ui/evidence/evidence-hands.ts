import type { PhysicsHands } from './physics-hands.ts';
import type { StudyHands } from './study-hands.ts';

/** Everything the sheet may ask beyond the plan on screen. */
export interface EvidenceHands extends StudyHands {
  readonly physics: PhysicsHands;
}
