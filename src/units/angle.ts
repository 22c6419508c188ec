/** What an angle in degrees times this is in radians. */
export const RADIANS_PER_DEG = Math.PI / 180;
