import { beforeEach, describe, expect, it } from 'vitest';
import { presetOf } from '../../src/params/presets.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { type CampusStore, createCampusStore } from '../../src/store/campus-store.ts';
import { placeInPicture } from '../../src/story/picture-place.ts';
import { drawCallouts } from '../../src/ui/stage/film/draw-callouts.ts';
import type { Pen } from '../../src/ui/stage/film/picture-type.ts';

/** A pen that notes what it writes and where it sets dots; letters are half as wide as they are high. */
function notingPen(width = 1280, height = 720) {
  const written: { readonly text: string; readonly y: number }[] = [];
  const dots: (readonly [number, number])[] = [];
  const nothing = (): void => undefined;
  const pen = {
    canvas: { width, height },
    font: '',
    save: nothing,
    restore: nothing,
    beginPath: nothing,
    moveTo: nothing,
    lineTo: nothing,
    stroke: nothing,
    fill: nothing,
    roundRect: nothing,
    measureText(text: string) {
      return { width: (text.length * Number.parseFloat(this.font.split(' ')[1] ?? '0')) / 2 };
    },
    arc: (x: number, y: number) => void dots.push([x, y]),
    fillText: (text: string, _: number, y: number) => void written.push({ text, y }),
  };
  return { pen: pen as unknown as Pen, written, dots };
}

let campus: CampusStore;
beforeEach(() => {
  campus = createCampusStore();
  campus.actions.openPreset('smr-direct-1gw');
  const preset = presetOf('smr-direct-1gw');
  if (preset === undefined) throw new Error('the preset is missing');
  campus.actions.publishPlan(buildPlan(preset.values), 'idle');
  const { position, target } = campus.frameClock.pose;
  const things = campus.getState().run.plan?.things.reactor;
  if (things === undefined) throw new Error('no reactors');
  const [x = 0, , z = 0] = things.position;
  [position[0], position[1], position[2]] = [x + 200, 120, z + 300];
  [target[0], target[1], target[2]] = [x, 10, z];
});

describe('notes in a film', () => {
  it('have their dot on the thing that they mean, and their words above what is dark for the slide', () => {
    const { pen, written, dots } = notingPen();
    drawCallouts(pen, campus, [{ at: 'reactor-0', text: 'Heat' }]);
    const { run, session } = campus.getState();
    const things = run.plan?.things.reactor;
    const [x = 0, y = 0, z = 0] = things?.position ?? [];
    const top = [x, y + (things?.size[1] ?? 0), z] as const;
    const place = placeInPicture(campus.frameClock.pose, top, pen.canvas);
    expect(session.selection).toBeNull();
    expect(dots).toEqual([[place?.x, place?.y]]);
    expect(written.map(({ text }) => text)).toEqual(['Heat']);
    expect(written[0]?.y).toBeLessThan(0.7 * 720);
  });

  it('are left out where their thing is gone or out of the picture, and break where they are long', () => {
    const { pen, written, dots } = notingPen();
    const far = campus.frameClock.pose.target;
    drawCallouts(pen, campus, [
      { at: 'reactor-99', text: 'gone' },
      {
        at: 'reactor-0',
        text: 'so many words about one reactor that no line of a picture can hold them all',
      },
    ]);
    expect(dots).toHaveLength(1);
    expect(written.length).toBeGreaterThan(1);
    [far[0], far[2]] = [far[0] + 4000, far[2] + 6000];
    const away = notingPen();
    drawCallouts(away.pen, campus, [{ at: 'reactor-0', text: 'behind' }]);
    expect(away.written).toEqual([]);
  });
});
