import { describe, expect, it } from 'vitest';
import { startLocalPreferences } from '../../src/app/local-preferences.ts';
import { readAddress, writeAddress } from '../../src/app/url-link.ts';
import { createCampusStore } from '../../src/store/campus-store.ts';
import { choiceAfter, type Field, VIEW_FIELDS } from '../../src/store/fields.ts';
import type { ViewSlice } from '../../src/store/store-types.ts';
import { DEFAULT_VIEW, readView, viewKeys } from '../../src/store/view-parts.ts';

/** A value that a field may have and does not begin with. */
function otherValue(field: Field<unknown>): unknown {
  const candidates = [!field.default, 3, 4, ...field.allowed.split(', ')];
  const other = candidates.find((each) => each !== field.default && field.check(each));
  if (other === undefined) throw new Error(`${field.label} has one value only`);
  return other;
}

function changed(key: keyof ViewSlice): Partial<ViewSlice> {
  const field = VIEW_FIELDS[key];
  return readView({ [key]: otherValue(field) }, field.lives).view;
}

async function throughLink(view: ViewSlice): Promise<Partial<ViewSlice>> {
  const { params } = createCampusStore().getState();
  const address = new URL(await writeAddress('', params, view, undefined), 'http://x/');
  const read = await readAddress(address.search, address.hash);
  expect(read.problems).toEqual([]);
  return read.view;
}

/** The view of a page that was opened in the same browser after `patch` was set. */
function throughStorage(patch: Partial<ViewSlice>): ViewSlice {
  const saved = new Map<string, string>();
  const open = () => ({
    getItem: (key: string) => saved.get(key) ?? null,
    setItem: (key: string, text: string) => void saved.set(key, text),
  });
  const first = createCampusStore();
  const stop = startLocalPreferences(first, open);
  first.actions.setView(patch);
  stop();
  const second = createCampusStore();
  startLocalPreferences(second, open)();
  return second.getState().view;
}

describe('every field of the view', () => {
  it.each(viewKeys())('%s lives on where the table says, and nowhere else', async (key) => {
    const patch = changed(key);
    expect(Object.keys(patch)).toEqual([key]);
    const { lives } = VIEW_FIELDS[key];
    expect(await throughLink({ ...DEFAULT_VIEW, ...patch })).toEqual(lives === 'url' ? patch : {});
    expect(throughStorage(patch)).toEqual(lives === 'local' ? { ...DEFAULT_VIEW, ...patch } : DEFAULT_VIEW);
  });

  it.each(viewKeys())('%s can be taken back exactly when it travels in a link', (key) => {
    const campus = createCampusStore();
    campus.actions.setView(changed(key));
    expect(campus.actions.undo()).toBe(VIEW_FIELDS[key].lives === 'url');
    if (VIEW_FIELDS[key].lives === 'url') expect(campus.getState().view).toEqual(DEFAULT_VIEW);
  });

  it.each(viewKeys())('%s refuses what it cannot be', (key) => {
    for (const raw of [null, undefined, {}, [], 'toString', Number.NaN, -1, 1e9, Symbol('x')])
      expect(readView({ [key]: raw }, VIEW_FIELDS[key].lives)).toEqual({ view: {}, badKeys: [key] });
  });
});

it('choices are stepped through in their order, and around', () => {
  const { lens, roofs } = VIEW_FIELDS;
  expect(lens.choices.map(({ id }) => choiceAfter(lens, id))).toEqual([
    'power',
    'thermal',
    'water',
    'fabric',
    'cost',
    'availability',
    'age',
    'natural',
  ]);
  expect(roofs.choices.map(({ id }) => choiceAfter(roofs, id))).toEqual(['lifted', 'closed', 'auto']);
});
