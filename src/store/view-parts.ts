import { type Persistence, VIEW_FIELDS } from './fields.ts';
import type { ViewSlice } from './store-types.ts';

type ViewKey = keyof ViewSlice;

function isViewKey(key: string): key is ViewKey {
  return Object.hasOwn(VIEW_FIELDS, key);
}

/** All keys of the view, or those that live where asked. */
export function viewKeys(lives?: Persistence): readonly ViewKey[] {
  const keys = Object.keys(VIEW_FIELDS).filter(isViewKey);
  return lives === undefined ? keys : keys.filter((key) => VIEW_FIELDS[key].lives === lives);
}

// The only door from loose data to the view: every key and value has been held against its field.
function isViewPart(data: Readonly<Record<string, unknown>>): data is Partial<ViewSlice> {
  return Object.entries(data).every(([key, value]) => isViewKey(key) && VIEW_FIELDS[key].check(value));
}

function isView(part: Partial<ViewSlice>): part is ViewSlice {
  return viewKeys().every((key) => part[key] !== undefined);
}

/** The part of loose data that is a view of keys that live where asked, and the keys of it that are not. */
export function readView(
  data: Readonly<Record<string, unknown>>,
  lives: Persistence,
): { readonly view: Partial<ViewSlice>; readonly badKeys: readonly string[] } {
  let view: Partial<ViewSlice> = {};
  const badKeys: string[] = [];
  const known = viewKeys(lives);
  for (const [key, value] of Object.entries(data)) {
    const part = { [key]: value };
    if (known.some((each) => each === key) && isViewPart(part)) view = { ...view, ...part };
    else badKeys.push(key);
  }
  return { view, badKeys };
}

/** The keys of a view that live where asked. */
export function viewPart(view: ViewSlice, lives: Persistence): Partial<ViewSlice> {
  return readView(Object.fromEntries(viewKeys(lives).map((key) => [key, view[key]])), lives).view;
}

/** Of those, the ones that are not as on a fresh page. */
export function viewDifference(view: ViewSlice, lives: Persistence): Partial<ViewSlice> {
  const changed = viewKeys(lives).filter((key) => view[key] !== DEFAULT_VIEW[key]);
  return readView(Object.fromEntries(changed.map((key) => [key, view[key]])), lives).view;
}

function readDefaults(): ViewSlice {
  const data = Object.fromEntries(viewKeys().map((key) => [key, VIEW_FIELDS[key].default]));
  if (isViewPart(data) && isView(data)) return data;
  throw new Error('A field of the view has a default that its own check refuses');
}

/** How a campus looks before anyone touches it. */
export const DEFAULT_VIEW: ViewSlice = readDefaults();
