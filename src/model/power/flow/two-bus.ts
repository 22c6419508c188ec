/** A source, one line and one constant-power load, all per unit. */
export interface TwoBus {
  readonly sourcePu: number;
  readonly resistancePu: number;
  readonly reactancePu: number;
  readonly loadPu: number;
  readonly loadVarPu: number;
}

export interface TwoBusResult {
  /** Voltage at the load; null beyond the nose. */
  readonly voltagePu: number | null;
  readonly lossPu: number;
  readonly lossVarPu: number;
  /** How many times this load the line can carry at most, at the same power factor. */
  readonly noseMultiplier: number;
  readonly noseVoltagePu: number;
}

/**
 * Voltage at the end of one line in closed form: V₂² = [a + √(a² − 4(r²+x²)(P²+Q²))]/2, a = V₁² − 2(rP + xQ);
 * beyond the nose there is none. Range: any load > 0. Rule PWR-34.
 */
export function twoBusFlow(line: TwoBus): TwoBusResult {
  const { resistancePu: r, reactancePu: x, loadPu: p, loadVarPu: q } = line;
  const sourceSquare = line.sourcePu ** 2;
  const apparentSquare = p * p + q * q;
  const impedanceSquare = r * r + x * x;
  const lean = r * p + x * q;
  const spread = Math.sqrt(impedanceSquare * apparentSquare);
  const noseMultiplier = sourceSquare / (2 * lean + 2 * spread);
  const noseVoltagePu = Math.sqrt((sourceSquare - 2 * noseMultiplier * lean) / 2);
  const a = sourceSquare - 2 * lean;
  const root = a * a - 4 * impedanceSquare * apparentSquare;
  if (root < 0 || a < 0) {
    return { voltagePu: null, lossPu: 0, lossVarPu: 0, noseMultiplier, noseVoltagePu };
  }
  const square = (a + Math.sqrt(root)) / 2;
  return {
    voltagePu: Math.sqrt(square),
    lossPu: (r * apparentSquare) / square,
    lossVarPu: (x * apparentSquare) / square,
    noseMultiplier,
    noseVoltagePu,
  };
}
