import { describe, expect, it } from 'vitest';
import { geographicOf } from '../../src/units/geodesy.ts';

describe('places near an origin', () => {
  // Lengths of a degree on WGS 84 at 45° (NGA): 111,131.8 m of latitude, 78,846.8 m of longitude.
  it('are a degree away after a degree of metres', () => {
    const at = { latitudeDeg: 45, longitudeDeg: 7 };
    expect(geographicOf(at, 0, 1111.318).latitudeDeg).toBeCloseTo(45.01, 6);
    expect(geographicOf(at, 788.468, 0).longitudeDeg).toBeCloseTo(7.01, 6);
  });

  it('of nothing are the origin itself, at any latitude', () => {
    for (const latitudeDeg of [-89.9, -33.9, 0, 51.5, 78.2])
      for (const longitudeDeg of [-179.99, 0, 151.2]) {
        const found = geographicOf({ latitudeDeg, longitudeDeg }, 0, 0);
        expect(found.latitudeDeg).toBeCloseTo(latitudeDeg, 9);
        expect(found.longitudeDeg).toBeCloseTo(longitudeDeg, 9);
      }
  });

  it('beyond the antimeridian have longitudes of the other side', () => {
    const { longitudeDeg } = geographicOf({ latitudeDeg: 0, longitudeDeg: 179.999 }, 1000, 0);
    expect(longitudeDeg).toBeLessThan(-179.9);
  });
});
