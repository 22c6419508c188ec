import { type RefObject, useEffect } from 'react';
import { NO_INSETS } from '../../store/initial-state.ts';
import type { PictureInsets } from '../../store/store-types.ts';
import { useActions } from '../use-campus.ts';

type Side = keyof PictureInsets;
/** Which parts cover each side of the picture, as a selector: the last that is open counts, beside the layout as well as in it. */
export type Covers = Readonly<Partial<Record<Side, string>>>;

/** Keeps the scene told how much of the picture the panels of this layout cover; a folded one covers nothing. */
export function usePictureInsets(root: RefObject<HTMLElement | null>, covers: Covers): void {
  const { setInsets } = useActions();
  useEffect(() => {
    const layout = root.current;
    if (layout === null) return;
    const measure = (): void => {
      const insets = measured(layout, covers);
      setInsets(insets);
      tellStyles(layout, covers);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(layout);
    for (const selector of Object.values(covers)) {
      const part = layout.querySelector(selector);
      if (part === null) continue;
      observer.observe(part);
      // A part that only moves is moved by what holds it.
      if (part.parentElement !== null) observer.observe(part.parentElement);
    }
    // A part beside the layout comes and goes by itself.
    const beside = new MutationObserver(measure);
    if (layout.parentElement !== null) beside.observe(layout.parentElement, { childList: true });
    measure();
    window.addEventListener('resize', measure);
    return () => {
      window.removeEventListener('resize', measure);
      beside.disconnect();
      observer.disconnect();
      setInsets(NO_INSETS);
    };
  }, [root, covers, setInsets]);
}

/** What floats over the picture (doors, hint, notices) stands clear of the panels by these lengths, CSS pixels. */
function tellStyles(layout: HTMLElement, covers: Covers): void {
  const box = (side: Side): DOMRect | null => coverOf(layout, covers, side);
  const clear: Readonly<Record<Side, number>> = {
    left: box('left')?.right ?? 0,
    right: window.innerWidth - (box('right')?.left ?? window.innerWidth),
    top: box('top')?.bottom ?? 0,
    bottom: window.innerHeight - (box('bottom')?.top ?? window.innerHeight),
  };
  for (const [side, length] of Object.entries(clear)) {
    document.documentElement.style.setProperty(`--gc-clear-${side}`, `${Math.max(0, Math.round(length))}px`);
  }
}

function coverOf(layout: HTMLElement, covers: Covers, side: Side): DOMRect | null {
  const parts = covers[side] && (layout.parentElement ?? layout).querySelectorAll<HTMLElement>(covers[side]);
  const open = [...(parts || [])].filter((part) => part.dataset.open !== 'false');
  return open.at(-1)?.getBoundingClientRect() ?? null;
}

function measured(layout: HTMLElement, covers: Covers): PictureInsets {
  const picture = (document.getElementById('stage') ?? document.documentElement).getBoundingClientRect();
  const boxOf = (side: Side): DOMRect | null => coverOf(layout, covers, side);
  const share = (length: number | undefined, whole: number): number =>
    length === undefined || whole <= 0 ? 0 : Math.min(1, Math.max(0, length / whole));
  const [left, right, top, bottom] = [boxOf('left'), boxOf('right'), boxOf('top'), boxOf('bottom')];
  return {
    left: share(left === null ? undefined : left.right - picture.left, picture.width),
    right: share(right === null ? undefined : picture.right - right.left, picture.width),
    top: share(top === null ? undefined : top.bottom - picture.top, picture.height),
    bottom: share(bottom === null ? undefined : picture.bottom - bottom.top, picture.height),
  };
}
