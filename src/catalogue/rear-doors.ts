import { figure } from './figure.ts';

/** A door at the rear of a rack with a coil and fans in it: how far it stands off, and how many fans are one over the other. */
export const REAR_DOOR = {
  depth: figure(0.22, 'm', 'engineering-practice', 'assumption', [0.12, 0.35]),
  fans: figure(5, '1', 'engineering-practice', 'assumption', [0, 8]),
} as const;
