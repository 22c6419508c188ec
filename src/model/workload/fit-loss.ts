import { LOSS_FIT } from '../../catalogue/training-runs.ts';

export interface LossOptimum {
  readonly parameters: number;
  readonly tokens: number;
  readonly loss: number | null;
  /** True beyond the budget where the fit, or the world's text, ends. */
  readonly extrapolated: boolean;
}

/** Loss of N parameters on D tokens, nat: E + A/N^α + B/D^β; no tokens, no bound. Rule WRK-6. */
export function lossOf(parameters: number, tokens: number): number {
  const { floor, parameterScale, tokenScale, parameterExponent, tokenExponent } = LOSS_FIT;
  return (
    floor.value +
    parameterScale.value / parameters ** parameterExponent.value +
    tokenScale.value / tokens ** tokenExponent.value
  );
}

/**
 * The parameters and tokens that make the most of a budget of training FLOP, with C = 6·N·D. A budget of zero
 * gives no model and no loss: nothing was trained. It ranks budgets; it does not predict what a model can do. Rule WRK-6.
 */
export function lossOptimum(trainingFlop: number): LossOptimum {
  if (trainingFlop <= 0) return { parameters: 0, tokens: 0, loss: null, extrapolated: false };
  const alpha = LOSS_FIT.parameterExponent.value;
  const beta = LOSS_FIT.tokenExponent.value;
  const gamma =
    ((alpha * LOSS_FIT.parameterScale.value) / (beta * LOSS_FIT.tokenScale.value)) ** (1 / (alpha + beta));
  const parameters = gamma * (trainingFlop / 6) ** (beta / (alpha + beta));
  const tokens = trainingFlop / 6 / parameters;
  return {
    parameters,
    tokens,
    loss: lossOf(parameters, tokens),
    extrapolated: trainingFlop > LOSS_FIT.reachFlop.value,
  };
}
