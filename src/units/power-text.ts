import { wholeText } from './whole-text.ts';

/**
 * Watts as a warning tells them: whole megawatts, tenths below ten, whole kilowatts below one, so that a small power is never
 * told as none.
 */
export function powerText(watts: number): string {
  if (watts > 0 && watts < 1e6) return `${wholeText(Math.max(1, watts / 1e3))} kW`;
  return watts < 1e7 ? `${Math.round(watts / 1e5) / 10} MW` : `${wholeText(watts / 1e6)} MW`;
}
