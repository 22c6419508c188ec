import { describe, expect, it } from 'vitest';
import { formatQuantity, quantityParts } from '../../src/units/format.ts';

describe('formatQuantity', () => {
  it.each([
    [842.7e6, 'W', '842.7 MW'],
    [1.2e9, 'W', '1.20 GW'],
    [999.97e6, 'W', '1.00 GW'],
    [132e3, 'W', '132.0 kW'],
    [0, 'W', '0 W'],
    [403_200, '', '403,200'],
    [34.3e9, 'USD', '$34.3 B'],
    [1.02e12, 'USD', '$1.02 T'],
    [-2e6, 'USD', '−$2.00 M'],
    [950, 'USD', '$950'],
    [10.9, 'm³/s', '10.9 m³/s'],
    [1.183e-3, 'm³/s', '71.0 L/min'],
    [371_612, 'm²', '37.2 ha'],
    [3.54e6, 'm²', '3.54 km²'],
    [640, 'm²', '640 m²'],
    [1.101, 'ratio', '1.10'],
    [0.36, 'L/kWh', '0.36 L/kWh'],
    [2.16e12, 'J', '600 MWh'],
    [34_500, 'V', '34.5 kV'],
    [300e6, 'VA', '300 MVA'],
    [30, '°C', '30.0 °C'],
    [0.853, '%', '85.3 %'],
    [12_400, 'm', '12.4 km'],
    [30e6, 'L/day', '30.0 ML/day'],
    [Number.NaN, 'W', '–'],
    [1.14, '1', '1.14'],
    [1e-5, 's', '10.0 µs'],
    [2.52e15, 'B/s', '2.52 PB/s'],
    [3.07e14, 'B', '307 TB'],
    [1.5426e27, 'FLOP', '1.54 × 10²⁷ FLOP'],
    [2.948e9, 'kg/a', '2.95 Mt/yr'],
    [7.307e9, 'USD/a', '$7.31 B/yr'],
    [2.956, 'USD/h', '$2.96/h'],
    [0.1985, 'USD', '$0.199'],
    [50, 'USD', '$50'],
    [12.9, 'USD', '$12.90'],
    [3.5e8, '1/s', '350 M/s'],
    [2.79e-3, 'm²/W', '2.79 m²/kW'],
    [90, 'd', '90 days'],
    [1034, 'L/d', '1.03 m³/day'],
  ])('shows %d %s as %s', (value, unit, text) => {
    expect(formatQuantity(value, unit)).toBe(text);
  });

  it('takes plain spellings of units', () => {
    expect(formatQuantity(1e4, 'm2')).toBe('1.00 ha');
  });

  it('gives number and unit apart', () => {
    expect(quantityParts(842.7e6, 'W')).toEqual({ number: '842.7', unit: 'MW' });
    // Rounded once: 142, not 141.5 and from there 142.
    expect(quantityParts(141.46e3, 'W', 0, 'three')).toEqual({ number: '141', unit: 'kW' });
    expect(quantityParts(25.51e6, 'W', 0, 'three')).toEqual({ number: '25.5', unit: 'MW' });
  });
});
