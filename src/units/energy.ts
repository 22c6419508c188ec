export const J_PER_MWH = 3.6e9;
export const J_PER_KWH = 3.6e6;

export function mwhToJ(energyMwh: number): number {
  return energyMwh * J_PER_MWH;
}
