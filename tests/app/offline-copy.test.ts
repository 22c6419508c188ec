import { afterEach, expect, it, vi } from 'vitest';
import { keepOfflineCopy, openPageCopy, type PageCopy } from '../../src/app/offline-copy.ts';
import { createCampusStore } from '../../src/store/campus-store.ts';
import { storyOf } from '../../src/story/read-story.ts';
import { SHIPPED_STORIES } from '../../src/story/shipped-stories.ts';
import { talkOf } from '../../src/story/talk-steps.ts';

/** A page whose copy has just been followed by a newer one. */
async function withNewer(prepare: (campus: ReturnType<typeof createCampusStore>) => void) {
  const campus = createCampusStore();
  prepare(campus);
  let tell: () => void = () => undefined;
  const copy: PageCopy = {
    register: () => Promise.resolve(),
    onNewer: (listener) => {
      tell = listener;
    },
    useNewer: () => undefined,
  };
  await keepOfflineCopy(
    campus,
    () => Promise.resolve(),
    () => copy,
  );
  tell();
  return { campus, titles: () => campus.getState().session.notices.map(({ title }) => title) };
}

const TOLD = ['A newer version is ready'];

it('tells of a newer version at once where nobody presents', async () => {
  const { titles } = await withNewer(() => undefined);
  expect(titles()).toEqual(TOLD);
});

it('waits for the panels where the campus is shown alone', async () => {
  const { campus, titles } = await withNewer(({ actions }) => actions.setView({ interfaceHidden: true }));
  expect(titles()).toEqual([]);
  campus.actions.setView({ interfaceHidden: false });
  expect(titles()).toEqual(TOLD);
});

it('waits for the end of a talk, though its speaker shows the panels meanwhile', async () => {
  const { story } = storyOf(await SHIPPED_STORIES[0]?.fetch());
  if (story === undefined) throw new Error('no story');
  const { campus, titles } = await withNewer(({ actions }) => {
    actions.setTalk(talkOf(story, 0, false, 0));
    actions.setView({ interfaceHidden: true });
  });
  campus.actions.setView({ interfaceHidden: false });
  expect(titles()).toEqual([]);
  campus.actions.setTalk(null);
  expect(titles()).toEqual(TOLD);
});

afterEach(() => vi.unstubAllGlobals());

/** What a browser keeps for this page: whether an older copy serves it, and whether a newer one waits already. */
async function registeredWith(serves: boolean, waits: boolean, { begun = false } = {}) {
  const installing = Object.assign(new EventTarget(), { state: 'installing' });
  const registration = Object.assign(new EventTarget(), {
    active: serves ? {} : null,
    waiting: waits ? {} : null,
    installing: begun ? installing : null,
  });
  vi.stubGlobal('navigator', { serviceWorker: { register: async () => registration } });
  const told = vi.fn();
  const copy = openPageCopy();
  copy.onNewer(told);
  await copy.register();
  return {
    told,
    install: () => {
      if (!begun) {
        registration.installing = installing;
        registration.dispatchEvent(new Event('updatefound'));
      }
      installing.state = 'installed';
      installing.dispatchEvent(new Event('statechange'));
    },
  };
}

it('hears of a copy that waits already, and of one that comes behind the one in use', async () => {
  expect((await registeredWith(true, true)).told).toHaveBeenCalledTimes(1);
  const { told, install } = await registeredWith(true, false);
  expect(told).not.toHaveBeenCalled();
  install();
  expect(told).toHaveBeenCalledTimes(1);
});

it('hears of a copy that the browser began to fetch before anybody listened', async () => {
  const { told, install } = await registeredWith(true, false, { begun: true });
  install();
  expect(told).toHaveBeenCalledTimes(1);
});

it('calls the first copy of a visit no newer one', async () => {
  const { told, install } = await registeredWith(false, false);
  install();
  expect(told).not.toHaveBeenCalled();
});
