import { describe, expect, it } from 'vitest';
import { ViewBar } from '../../src/ui/panels/view-bar.tsx';
import { LOAD_RAMP, THERMAL_RAMP } from '../../src/units/colour-ramps.ts';
import { attributesOf, campusOf, markupOf, textsOf } from './rendered.tsx';

type View = Parameters<ReturnType<typeof campusOf>['actions']['setView']>[0];

function barWith(view: View, presetId = 'frontier-2022'): string {
  const campus = campusOf(presetId);
  campus.actions.setView(view);
  return markupOf(campus, <ViewBar />);
}

/** The colours of the scale, from its left end to its right. */
function colours(bar: string): string[] {
  return (/linear-gradient\(90deg, ([^"]*)\)/.exec(bar)?.[1] ?? '').match(/#[0-9a-f]{6}/g) ?? [];
}

describe('the legend of a lens', () => {
  it('is of temperature, in °C, cold at the left and blue, hot at the right and red', () => {
    const bar = barWith({ lens: 'thermal' });
    expect(textsOf(bar, 'figcaption')).toEqual([
      'Legend: temperature from 15 °C, blue, through pale to 60 °C, red',
    ]);
    expect(bar).toContain('Temperature, °C');
    expect(bar).toMatch(/<span>15<\/span><span>30<\/span><span>45<\/span><span>60<\/span>/);
    expect(colours(bar)).toEqual(THERMAL_RAMP.map(({ color }) => color));
    expect([colours(bar).at(0), colours(bar).at(-1)]).toEqual(['#2166ac', '#a51f1b']);
  });

  it('is of load over rating, in %, dark at the left and bright at the right, with what is beyond apart', () => {
    const bar = barWith({ lens: 'power' });
    expect(bar).toContain('Load, % of rating');
    expect(bar).toMatch(/<span>0<\/span><span>50<\/span><span>100<\/span>/);
    expect(colours(bar)).toEqual(LOAD_RAMP.filter(({ at }) => at <= 1).map(({ color }) => color));
    expect(bar).toMatch(/gc-over" style="background-color:#ff4b3e"/);
  });

  it('says what is green where reactors run, and only there', () => {
    expect(barWith({ lens: 'power' }, 'smr-direct-1gw')).toContain('green: nuclear');
    expect(barWith({ lens: 'power' })).not.toContain('green: nuclear');
  });

  it('is not there in natural colours', () => {
    expect(barWith({ lens: 'natural' })).not.toContain('gc-legend');
  });
});

describe('the bar of the view', () => {
  it('names the lenses and marks the chosen one', () => {
    for (const lens of ['natural', 'power', 'thermal'] as const) {
      const bar = barWith({ lens });
      expect(textsOf(bar, 'label').slice(0, 3)).toEqual(['Natural', 'Power', 'Thermal']);
      expect([...bar.matchAll(/<input [^>]*checked=""[^>]*>/g)].map(([input]) => input).join()).toContain(
        `value="${lens}"`,
      );
      expect(bar.match(/data-on="true"/g)).toHaveLength(1);
    }
  });

  it('says what its button does to the flows, by what they do now', () => {
    expect(attributesOf(barWith({ flowsMoving: true }), 'button', 'aria-label').at(-1)).toBe('Pause flows');
    expect(attributesOf(barWith({ flowsMoving: false }), 'button', 'aria-label').at(-1)).toBe('Play flows');
  });

  it('tells the hour, and whether the sun is up over the site at that hour of that day', () => {
    const told = (solarHour: number, dayOfYear: number): string | undefined =>
      attributesOf(barWith({ solarHour, dayOfYear }), 'input', 'aria-valuetext').at(-1);
    expect(told(12, 172)).toBe('12:00 solar time, day');
    expect(told(18.5, 172)).toBe('18:30 solar time, day');
    expect(told(18.5, 355)).toBe('18:30 solar time, night');
    expect(told(2.25, 80)).toBe('02:15 solar time, night');
  });
});
