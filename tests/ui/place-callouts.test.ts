import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type NoteFrame,
  type PlacedNote,
  placeCallouts,
  type WantedNote,
} from '../../src/ui/stage/place-callouts.ts';

const FRAME: NoteFrame = { left: 12, top: 70, right: 1908, bottom: 700 };
const note = (key: string, x: number, y: number): WantedNote => ({ key, x, y, width: 240, height: 50 });

function overlap(a: PlacedNote | undefined, b: PlacedNote | undefined): boolean {
  if (a === undefined || b === undefined) throw new Error('a note was not placed');
  return Math.abs(a.x - b.x) < 240 && Math.abs(a.y - b.y) < 50;
}

describe('notes of a slide', () => {
  it('of neighbours do not lie on each other', () => {
    const notes = [note('gas', 900, 400), note('grid', 930, 410), note('battery', 880, 430)];
    const placed = placeCallouts(notes, FRAME);
    expect(overlap(placed.get('gas'), placed.get('grid'))).toBe(false);
    expect(overlap(placed.get('gas'), placed.get('battery'))).toBe(false);
    expect(overlap(placed.get('grid'), placed.get('battery'))).toBe(false);
  });

  it('have no line of another passing behind them where there is room', () => {
    const placed = placeCallouts([note('gas', 930, 300), note('grid', 900, 330)], FRAME);
    const [gas, grid] = [placed.get('gas'), placed.get('grid')];
    if (gas === undefined || grid === undefined) throw new Error('a note was not placed');
    // The way from the yard to its note, where it is as high as the other note.
    const share = (330 - gas.y) / (330 - grid.y);
    const at = 900 + share * (grid.x - 900);
    expect(share > 1 || share < 0 || Math.abs(at - gas.x) > 120).toBe(true);
  });

  it('stand inside the free part of the picture, wherever their things are', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 2400 }), fc.integer({ min: -200, max: 1300 }), (x, y) => {
        const placed = placeCallouts([note('a', x, y)], FRAME).get('a');
        expect(placed?.x).toBeGreaterThanOrEqual(FRAME.left + 120);
        expect(placed?.x).toBeLessThanOrEqual(FRAME.right - 120);
        expect(placed?.y).toBeGreaterThanOrEqual(FRAME.top + 25);
        expect(placed?.y).toBeLessThanOrEqual(FRAME.bottom - 25);
      }),
    );
  });

  it('keep their side while the camera moves, and change it only when they are covered', () => {
    const first = placeCallouts([note('a', 900, 400), note('b', 910, 400)], FRAME);
    const moved = placeCallouts([note('a', 700, 400), note('b', 1200, 400)], FRAME, first);
    expect(moved.get('b')?.side).toBe(first.get('b')?.side);
    const both = new Map([...first, ['b', { x: 0, y: 0, side: first.get('a')?.side ?? 0 }] as const]);
    const again = placeCallouts([note('a', 900, 400), note('b', 900, 400)], FRAME, both);
    expect(again.get('b')?.side).not.toBe(again.get('a')?.side);
  });
});
