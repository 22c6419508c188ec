/** The anchor of what is hovered. */
export const HOVER_ANCHOR = 'hover';

/** The anchor of what stands beside the campus. */
export const BESIDE_ANCHOR = 'beside';

/** The anchor of the corner that a pointer would set. */
export const CORNER_ANCHOR = 'corner';

/** The anchor of a stretch that is measured. */
export const measureAnchor = (index: number): string => `measure ${index}`;

/** The anchor of the name of a place. */
export const labelAnchor = (id: string): string => `label ${id}`;

/** Names are read from the back of a room: so much of the height of the picture, within what a screen at hand can do with. */
export function labelFontPx(viewHeightPx: number): number {
  return Math.min(30, Math.max(12, Math.round(0.0185 * viewHeightPx)));
}

/** About what a name takes in the picture, CSS pixels: letters differ by font. */
export function labelSizePx(
  text: string,
  viewHeightPx: number,
): { readonly width: number; readonly height: number } {
  const fontPx = labelFontPx(viewHeightPx);
  return { width: (0.6 * text.length + 1.2) * fontPx, height: 1.7 * fontPx };
}

/** A place in the picture, CSS pixels from its upper left corner. */
export interface ScreenPlace {
  readonly x: number;
  readonly y: number;
}

/** Null where the anchored thing is not in the picture. */
type AnchorListener = (place: ScreenPlace | null) => void;

/** Where things of the scene stand on the screen, told outside of React: labels follow them frame by frame. */
export interface ScreenAnchors {
  /** The scene has moved an anchor, or taken it away. */
  put(name: string, place: ScreenPlace | null): void;
  /** Follows one anchor from where it stands now; returns the way to stop. */
  follow(name: string, listener: AnchorListener): () => void;
}

export function createScreenAnchors(): ScreenAnchors {
  const places = new Map<string, ScreenPlace>();
  const listeners = new Map<string, Set<AnchorListener>>();
  return {
    put: (name, place) => {
      const before = places.get(name) ?? null;
      if (before?.x === place?.x && before?.y === place?.y) return;
      if (place === null) places.delete(name);
      else places.set(name, place);
      for (const listener of listeners.get(name) ?? []) listener(place);
    },
    follow: (name, listener) => {
      const all = listeners.get(name) ?? new Set();
      listeners.set(name, all.add(listener));
      listener(places.get(name) ?? null);
      return () => all.delete(listener);
    },
  };
}
