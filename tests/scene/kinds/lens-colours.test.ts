import { Color } from 'three';
import { describe, expect, it } from 'vitest';
import { VALUE_LENSES } from '../../../src/plan/lenses/lens-types.ts';
import { valueColour } from '../../../src/scene/interactive/value-colour.ts';
import { createCampusMaterial, type MaterialRole } from '../../../src/scene/materials/campus-material.ts';
import { createFlowMaterial } from '../../../src/scene/materials/flow-material.ts';
import { glslColour, LENS_GLSL } from '../../../src/scene/materials/shader-parts.ts';
import { lensIndex } from '../../../src/scene/shared-uniforms.ts';
import type { LensName } from '../../../src/store/store-types.ts';
import { LENS_VALUE_BASE, NEARNESS_COLOURS } from '../../../src/units/colour-ramps.ts';
import { SceneStage } from '../scene-stage.ts';

type Rgb = readonly number[];

interface LensFunctions {
  campusPowerLens(): number;
  campusThermalLens(): number;
  campusFabricLens(): number;
  campusValueLens(value: number): number;
  campusAnyLens(): number;
  campusValue(share: number): Rgb;
  campusAmber(load: number): Rgb;
  campusThermal(tempC: number): Rgb;
}

/** The lens part of the shaders, run as it stands: its few words of GLSL mean the same here. */
function lensFunctions(uLens: number): LensFunctions {
  const text = LENS_GLSL.slice(0, LENS_GLSL.indexOf('vec3 campusClay'))
    .replaceAll(/(?:vec3|float) (\w+)\((?:float (\w+))?\) \{/g, 'function $1($2) {')
    .replaceAll('vec3 colour', 'let colour');
  const vec3 = (...all: number[]): Rgb => all;
  const clamp = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));
  const mix = (a: Rgb, b: Rgb, share: number): Rgb => a.map((each, n) => each + ((b[n] ?? 0) - each) * share);
  const names =
    'campusPowerLens, campusThermalLens, campusFabricLens, campusValueLens, campusAnyLens, campusAmber, campusThermal, campusValue';
  const step = (edge: number, x: number): number => (x < edge ? 0 : 1);
  const make = new Function('uLens', 'vec3', 'clamp', 'mix', 'abs', 'step', `${text}\nreturn { ${names} };`);
  return make(uLens, vec3, clamp, mix, Math.abs, step) as LensFunctions;
}

const linear = (css: string): unknown[] => new Color(css).toArray().map((each) => expect.closeTo(each, 3));
const { shared } = new SceneStage();
const PACE = { pulseLengthM: 12, fullSpeedMPerS: 30 } as const;

function fragmentOf(material: { onBeforeCompile: unknown }): string {
  const includes = ['common', 'color_fragment', 'roughnessmap_fragment', 'emissivemap_fragment'];
  const shader = {
    uniforms: {},
    vertexShader: '#include <common>\n#include <begin_vertex>\n#include <project_vertex>',
    fragmentShader: includes.map((name) => `#include <${name}>`).join('\n'),
  };
  (material.onBeforeCompile as (shader: object) => void)(shader);
  return shader.fragmentShader;
}

describe('the lenses', () => {
  it('light one network each, and none in natural colours', () => {
    const weights = (name: LensName): readonly number[] => {
      const lens = lensFunctions(lensIndex(name));
      return [
        lens.campusPowerLens(),
        lens.campusThermalLens(),
        lens.campusFabricLens(),
        lens.campusValueLens(LENS_VALUE_BASE),
        lens.campusAnyLens(),
      ];
    };
    expect(weights('natural')).toEqual([0, 0, 0, 0, 0]);
    expect(weights('power')).toEqual([1, 0, 0, 0, 1]);
    expect(weights('thermal')).toEqual([0, 1, 0, 0, 1]);
    expect(weights('fabric')).toEqual([0, 0, 1, 0, 1]);
    for (const lens of VALUE_LENSES) expect(weights(lens)).toEqual([0, 0, 0, 1, 1]);
  });

  it('paint numbers from the least to the most, and nothing that is a temperature or has no number', () => {
    const { campusValue, campusValueLens } = lensFunctions(lensIndex('cost'));
    expect([campusValue(0), campusValue(1)]).toEqual([linear('#440154'), linear('#fde725')]);
    expect([0, 45, LENS_VALUE_BASE + 0.5].map(campusValueLens)).toEqual([0, 0, 1]);
    expect([0, 0.1, 0.5, 0.9, 1].map((share) => valueColour(share).toArray())).toEqual(
      [0, 0.1, 0.5, 0.9, 1].map((share) => campusValue(share).map((each) => expect.closeTo(each, 3))),
    );
  });

  it('paint loads and temperatures in the colours of the legend, by value', () => {
    const { campusAmber, campusThermal } = lensFunctions(0);
    expect(campusAmber(0)).toEqual(linear('#3a2f22'));
    expect(campusAmber(0.85)).toEqual(linear('#f2b04b'));
    expect(campusAmber(1)).toEqual(linear('#ffe2a6'));
    expect(campusAmber(1.3)).toEqual(linear('#ff4b3e'));
    expect(campusThermal(5)).toEqual(linear('#2166ac'));
    expect(campusThermal(24)).toEqual(linear('#4b9bd1'));
    expect(campusThermal(45)).toEqual(linear('#f6ac53'));
    expect(campusThermal(90)).toEqual(linear('#a51f1b'));
    // A third of the way from one stop to the next, a third of each light.
    const [low, high] = [new Color('#a6d3e8').toArray(), new Color('#f3e6c4').toArray()];
    const third = low.map((each, n) => each + ((high[n] ?? 0) - each) / 3);
    expect(campusThermal(34)).toEqual(third.map((each) => expect.closeTo(each, 3)));
  });

  const ROLES: readonly (readonly [MaterialRole, power: boolean, thermal: boolean])[] = [
    ['neutral', false, false],
    ['power', true, false],
    ['thermal-source', false, true],
    ['power-and-thermal', true, true],
  ];
  it.each(ROLES)(
    'show of a thing with the role %s its load: %s, its temperature: %s',
    (role, power, thermal) => {
      const fragment = fragmentOf(
        createCampusMaterial(shared, [{ name: 'thing', color: '#888888', role }], false),
      );
      const [ofPower, ofThermal] = fragment
        .split('\n')
        .filter((line) => line.includes('diffuseColor.rgb = mix('));
      expect(ofPower).toMatch(/campusPower\);$/);
      expect(ofThermal).toMatch(/campusThermalAmount\);$/);
      // State is load first, temperature second.
      expect(ofPower?.includes('campusAmber(vCampusState.x)')).toBe(power);
      expect(ofThermal?.includes('campusThermal(vCampusState.y)')).toBe(thermal);
      expect(fragment).toContain('float campusPower = campusPowerLens();');
      expect(fragment).toContain('float campusThermalAmount = campusThermalLens();');
    },
  );

  // Catches a network that is lit under another's lens, or stays coloured while another is meant.
  it.each([
    ['coolant', 'campusThermalLens()'],
    ['power', 'campusPowerLens()'],
    ['fabric', 'campusFabricLens()'],
  ] as const)('light runs of %s under their own lens and mute them under every other', (palette, own) => {
    const fragment = fragmentOf(createFlowMaterial(shared, [{ name: 'run', palette, ...PACE }]));
    expect(fragment).toContain(`float flowOwn = ${own};`);
    expect(fragment).toContain('float flowOther = campusAnyLens() - flowOwn;');
  });

  // Catches pipes and ladders that hide the trays of the fabric, and ones that vanish under other lenses.
  it('leave out under the lens of the fabric what hangs over rows for other networks, and nothing else', () => {
    const look = { name: 'ladder', color: '#888888' } as const;
    const run = { name: 'run', palette: 'coolant', ...PACE } as const;
    const hides = 'if (campusFabric > campusDither()) discard;';
    expect(fragmentOf(createCampusMaterial(shared, [{ ...look, overRows: true }], false))).toContain(hides);
    expect(fragmentOf(createCampusMaterial(shared, [look], false))).not.toContain(hides);
    const hidesRun = 'if (campusFabricLens() > campusDither()) discard;';
    expect(fragmentOf(createFlowMaterial(shared, [{ ...run, overRows: true }]))).toContain(hidesRun);
    expect(fragmentOf(createFlowMaterial(shared, [run]))).not.toContain(hidesRun);
  });

  it('show a rack under the lens of the fabric in the colour of its tier, and what has none as clay', () => {
    const look = { name: 'thing', color: '#888888', role: 'power-and-thermal' } as const;
    const fabricOf = (fragment: string): string | undefined =>
      fragment.split('\n').find((line) => line.endsWith('campusFabric);'));
    const lit = createCampusMaterial(shared, [{ ...look, fabric: NEARNESS_COLOURS.rack }], false);
    expect(fabricOf(fragmentOf(lit))).toContain(glslColour(NEARNESS_COLOURS.rack));
    expect(fabricOf(fragmentOf(createCampusMaterial(shared, [look], false)))).toContain(', campusMuted,');
  });
});
