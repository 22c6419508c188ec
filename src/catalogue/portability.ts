import { type Figure, figure } from './figure.ts';

/** What moving a running job to another campus is reckoned with. */
export const PORTABILITY = {
  /** How hard a smaller coherent job slows training: 0 not at all, 1 in proportion. */
  coherenceExponent: figure(0.5, '1', 'model-assumption', 'assumption', [0, 1]),
  /** Engineers' hours to tune and to validate again on other hardware. */
  retuneHours: figure(3_000, 'h', 'model-assumption', 'assumption', [500, 20_000]),
  usdPerEngineerHour: figure(150, 'USD/h', 'engineering-practice', 'assumption', [80, 300]),
  egressUsdPerByte: figure(0.05e-9, 'USD/B', 'egress-prices', 'estimate', [0.02e-9, 0.12e-9]),
  linkBitPerS: figure(100e9, 'bit/s', 'model-assumption', 'assumption', [10e9, 800e9]),
  /** Share of the accelerators that wait while the data moves. */
  idleShare: figure(0.1, '1', 'model-assumption', 'assumption', [0, 1]),
  /** Text of the training set, per token. */
  bytesPerToken: figure(4, 'B', 'engineering-practice', 'assumption', [2, 6]),
} satisfies Record<string, Figure>;
