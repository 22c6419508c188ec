import { describe, expect, it } from 'vitest';
import { type Area, placeLabel } from '../../src/ui/kit/place-label.ts';

const WINDOW = { width: 1000, height: 600 };
const LABEL = { width: 120, height: 24 };

function meets(place: { x: number; y: number }, area: Area): boolean {
  return (
    place.x < area.x + area.width &&
    area.x < place.x + LABEL.width &&
    place.y < area.y + area.height &&
    area.y < place.y + LABEL.height
  );
}

describe('the label at the pointer', () => {
  it('stands below right of it where there is room', () => {
    expect(placeLabel({ x: 400, y: 300 }, LABEL, WINDOW, [])).toEqual({ x: 414, y: 316 });
  });

  it('goes to the other side of the pointer at the edges of the window', () => {
    expect(placeLabel({ x: 950, y: 300 }, LABEL, WINDOW, [])?.x).toBe(950 - 14 - 120);
    expect(placeLabel({ x: 400, y: 590 }, LABEL, WINDOW, [])?.y).toBe(590 - 10 - 24);
  });

  it('never covers a panel, wherever the pointer is', () => {
    const panels = [
      { x: 700, y: 100, width: 300, height: 300 },
      { x: 0, y: 100, width: 312, height: 500 },
      { x: 350, y: 540, width: 300, height: 50 },
    ];
    for (let x = 0; x <= 1000; x += 20) {
      for (let y = 0; y <= 600; y += 20) {
        const place = placeLabel({ x, y }, LABEL, WINDOW, panels);
        if (place === null) continue;
        expect(
          panels.some((panel) => meets(place, panel)),
          `${x} ${y}`,
        ).toBe(false);
      }
    }
    expect(placeLabel({ x: 690, y: 200 }, LABEL, WINDOW, panels)).not.toBeNull();
  });

  it('is not shown where no place is free', () => {
    const everywhere = { x: 0, y: 0, width: 1000, height: 600 };
    expect(placeLabel({ x: 400, y: 300 }, LABEL, WINDOW, [everywhere])).toBeNull();
  });
});
