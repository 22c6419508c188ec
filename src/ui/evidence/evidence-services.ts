import type { PhysicsServices } from './physics-services.ts';
import type { StudyServices } from './study-services.ts';

/** Everything the sheet may ask beyond the plan on screen. */
export interface EvidenceServices extends StudyServices {
  readonly physics: PhysicsServices;
}
