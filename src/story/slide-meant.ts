import type { Slide } from './story-types.ts';

/** The slide, counted from 0, that a number from 1, an id or words of a title mean; null where none is meant. */
export function slideMeant(slides: readonly Pick<Slide, 'id' | 'title'>[], text: string): number | null {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return null;
  if (/^\d+$/.test(wanted)) {
    const slide = Number(wanted) - 1;
    return slide >= 0 && slide < slides.length ? slide : null;
  }
  const byId = slides.findIndex(({ id }) => id.toLowerCase() === wanted);
  const words = wanted.split(/\s+/);
  const byTitle = slides.findIndex(({ title }) => words.every((word) => title.toLowerCase().includes(word)));
  const found = byId >= 0 ? byId : byTitle;
  return found >= 0 ? found : null;
}
