import { describe, expect, it } from 'vitest';
import { effectOf, type KnobEffect } from '../../src/answers/questions/effect.ts';
import { drive } from '../../src/answers/questions/question.ts';
import { QUESTIONS } from '../../src/answers/questions.ts';
import { DESCRIPTORS, descriptorOf } from '../../src/params/descriptors.ts';
import { openKnobs } from '../../src/params/follow-gates.ts';
import type { ParamId, ParamValues } from '../../src/params/param-types.ts';
import { presetOf } from '../../src/params/presets.ts';
import { effectText } from '../../src/ui/panels/effect-text.ts';
import { idleReason, quietReason } from '../../src/ui/panels/knob-state.ts';

function valuesOf(presetId: string): ParamValues {
  const preset = presetOf(presetId);
  if (preset === undefined) throw new Error(`no preset ${presetId}`);
  return preset.values;
}

const ask = (values: ParamValues, id: ParamId): Promise<KnobEffect> =>
  drive(effectOf({ values, knob: descriptorOf(id) }));

describe('what a knob changes', () => {
  it('is nothing for oversubscription where the racks bring their network', async () => {
    const frontier = await ask(valuesOf('frontier-2022'), 'fabric.oversubscription');
    expect(frontier.idle).toBe(true);
    expect(frontier.countsWith?.paramId).toBe('compute.rackType');
    expect((await ask(valuesOf('abilene-2026'), 'fabric.oversubscription')).idle).toBe(false);
  });

  it('tells options apart that give the same to the last digit, and with what they part', async () => {
    const effect = await ask(valuesOf('immersion-100mw'), 'cooling.heatRejection');
    expect(effect).toMatchObject({ idle: false, equalOptions: ['adiabatic'] });
    expect(effectText(effect)).toMatch(/Adiabatic.*very same numbers.*They part with .+ at /);
    expect(effectText(await ask(valuesOf('abilene-2026'), 'power.gridLimitMw'))).toBeNull();
  });

  it('says with which setting a dead knob would count', async () => {
    const effect = await ask(valuesOf('abilene-2026'), 'power.smrType');
    expect(effect.countsWith?.paramId).toBe('power.smrCount');
    expect(effectText(effect)).toContain('Reactor units at');
  });

  it('is refused by name for what is no parameter', () => {
    const asked = () =>
      QUESTIONS.effect.begin({ values: valuesOf('abilene-2026') }, { paramId: 'power.magic' }, NO_ENGINES);
    expect(asked).toThrow(/'power.magic' is not a parameter/);
  });
});

const NO_ENGINES = new Proxy({} as Parameters<typeof QUESTIONS.effect.begin>[2], {});

// A reason that is not true is worse than a dead knob; a dead knob without a reason is what people wrote to us about.
describe('the reasons that stand under knobs', () => {
  const campuses: readonly (readonly [string, ParamValues])[] = [
    ['frontier-2022', valuesOf('frontier-2022')],
    ['immersion-100mw', valuesOf('immersion-100mw')],
    ['all serving', { ...valuesOf('frontier-2022'), 'workload.trainingShare': 0 }],
  ];

  it.each(campuses)('are there for each dead knob, and for no other: %s', async (_, values) => {
    for (const { id } of openKnobs(DESCRIPTORS, values)) {
      const { idle } = await ask(values, id);
      const reason = idleReason(id, values) ?? quietReason(id, values);
      expect(reason !== null, `${id}: ${reason}`).toBe(idle);
    }
  });
});
