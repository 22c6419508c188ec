import { expect, it } from 'vitest';
import { meaningOfDrag, type NavigationStyle } from '../../../src/scene/camera/navigation-styles.ts';

const NOTHING = { shiftKey: false, ctrlKey: false, altKey: false };
const [left, middle, right] = [0, 1, 2].map((button) => ({ ...NOTHING, button }));
if (left === undefined || middle === undefined || right === undefined) throw new Error('three buttons');
const shift = { shiftKey: true };
const ctrl = { ctrlKey: true };
const alt = { altKey: true };

/** As users of each know it: Google Earth and MapLibre; Blender; AutoCAD and Revit. */
it.each<[NavigationStyle, string, typeof left, string]>([
  ['gigacampus', 'left', left, 'orbit'],
  ['gigacampus', 'Shift with left', { ...left, ...shift }, 'pan'],
  ['gigacampus', 'right', right, 'pan'],
  ['map', 'left', left, 'pan'],
  ['map', 'Ctrl with left', { ...left, ...ctrl }, 'orbit'],
  ['map', 'right', right, 'orbit'],
  ['blender', 'left', left, 'none'],
  ['blender', 'middle', middle, 'orbit'],
  ['blender', 'Shift with middle', { ...middle, ...shift }, 'pan'],
  ['blender', 'Ctrl with middle', { ...middle, ...ctrl }, 'zoom'],
  ['blender', 'Alt with left', { ...left, ...alt }, 'orbit'],
  ['cad', 'middle', middle, 'pan'],
  ['cad', 'Shift with middle', { ...middle, ...shift }, 'orbit'],
  ['cad', 'right', right, 'none'],
])('dragging as in %s: %s', (style, _, start, meaning) => {
  expect(meaningOfDrag(style, start)).toBe(meaning);
});
