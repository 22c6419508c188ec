const J_PER_KWH = 3.6e6;
export const J_PER_MWH = 3.6e9;

export function jToKwh(energyJ: number): number {
  return energyJ / J_PER_KWH;
}

export function kwhToJ(energyKwh: number): number {
  return energyKwh * J_PER_KWH;
}

export function jToMwh(energyJ: number): number {
  return energyJ / J_PER_MWH;
}

export function mwhToJ(energyMwh: number): number {
  return energyMwh * J_PER_MWH;
}
