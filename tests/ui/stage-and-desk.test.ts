import { afterEach, expect, it, vi } from 'vitest';
import { DEFAULT_PRESET } from '../../src/params/presets.ts';
import type { TalkOrder } from '../../src/store/talk-types.ts';
import { type DeskLink, openDeskLink } from '../../src/ui/stage/desk-link.ts';
import { openWithPage } from '../../src/ui/stage/open-with-page.ts';
import { StageLink } from '../../src/ui/stage/stage-link.ts';
import { TALK } from '../helpers/talk.ts';

const PAIR = 'a pair of these tests';
const open: { close(): void }[] = [];
afterEach(() => {
  for (const each of open.splice(0)) each.close();
});

/** Each end is closed once. */
function close(end: { close(): void }): void {
  open.splice(open.indexOf(end), 1);
  end.close();
}

function stageLink(
  order: (order: TalkOrder) => void = () => undefined,
  onTwin: () => void = () => undefined,
): StageLink {
  const nothing = (): void => undefined;
  const pen = { move: nothing, lift: nothing, clear: nothing };
  const link = new StageLink(PAIR, { order, pen, onDesks: nothing, onTwin });
  open.push(link);
  return link;
}

function deskLink(): DeskLink {
  const link = openDeskLink(PAIR);
  open.push(link);
  return link;
}

function once(link: DeskLink, isSo: (state: ReturnType<DeskLink['read']>) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (isSo(link.read())) resolve();
    };
    link.subscribe(look);
    look();
  });
}

const picture = (text: string): Blob => new Blob([text]);
const textAt = async (address: string | undefined): Promise<string> =>
  address === undefined ? '' : (await fetch(address)).text();

it('shows a presenter that comes later the slides and the stage off its script, each by itself', async () => {
  const stage = stageLink();
  stage.showPicture('one', picture('slide one'));
  stage.showPicture(null, picture('before'));
  stage.showPicture(null, picture('as it is'));
  const desk = deskLink();
  await once(desk, ({ mirror, pictures }) => mirror !== undefined && pictures.one !== undefined);
  expect(await textAt(desk.read().mirror)).toBe('as it is');
  expect(Object.keys(desk.read().pictures)).toEqual(['one']);
  expect(await textAt(desk.read().pictures.one)).toBe('slide one');
});

const VIEW = {
  talk: TALK,
  slides: [],
  number: '',
  line: '',
  lens: 'natural',
  solarHour: 12,
  values: DEFAULT_PRESET.values,
  skipped: [],
  lacks: [],
  hidden: false,
};

it('does what either of two presenters asks, once each, and tells both that there are two', async () => {
  const asked: string[] = [];
  const stage = stageLink(({ kind }) => void asked.push(kind));
  stage.tell(VIEW);
  const [one, other] = [deskLink(), deskLink()];
  for (const desk of [one, other]) await once(desk, ({ view }) => view?.desks === 2);
  one.order({ kind: 'next' });
  await expect.poll(() => asked).toEqual(['next']);
  other.order({ kind: 'black' });
  await expect.poll(() => asked).toEqual(['next', 'black']);
  close(other);
  await once(one, ({ view }) => view?.desks === 1);
});

async function deskOfStageThatWent(): Promise<DeskLink> {
  const first = stageLink();
  first.tell(VIEW);
  const desk = deskLink();
  await once(desk, ({ stage }) => stage === 'there');
  close(first);
  await once(desk, ({ stage }) => stage === 'gone');
  return desk;
}

it('asks nothing of a stage that has gone, and finds the one that comes in its place', async () => {
  const asked: string[] = [];
  const desk = await deskOfStageThatWent();
  desk.order({ kind: 'next' });
  stageLink(({ kind }) => void asked.push(kind)).tell(VIEW);
  await once(desk, ({ stage }) => stage === 'there');
  desk.order({ kind: 'previous' });
  await expect.poll(() => asked).toEqual(['previous']);
});

it('keeps what is pressed while a stage that was loaded again has not told yet where it stands', async () => {
  const asked: string[] = [];
  const desk = await deskOfStageThatWent();
  const again = stageLink(({ kind }) => void asked.push(kind));
  // The desk has heard that it has come; half a second long it may be a twin and tells nothing.
  await new Promise((resolve) => setTimeout(resolve, 100));
  desk.order({ kind: 'next' });
  expect(desk.read().stage).toBe('gone');
  again.tell(VIEW);
  await once(desk, ({ stage }) => stage === 'there');
  await expect.poll(() => asked).toEqual(['next']);
});

it('is found again when its page comes back from where a browser kept it aside, and shows what it showed', async () => {
  const asked: string[] = [];
  const stage = stageLink(({ kind }) => void asked.push(kind));
  stage.tell(VIEW);
  const desk = deskLink();
  await once(desk, ({ stage: where }) => where === 'there');
  stage.close();
  await once(desk, ({ stage: where }) => where === 'gone');
  // What changes while nobody hears it breaks nothing.
  stage.tell({ ...VIEW, number: '5' });
  stage.open();
  await once(desk, ({ stage: where, view }) => where === 'there' && view?.number === '5');
  desk.order({ kind: 'next' });
  await expect.poll(() => asked).toEqual(['next']);
});

/** Leaves a page as a browser does that keeps it, and comes back to it. */
const leave = (page: EventTarget): boolean => page.dispatchEvent(new Event('pagehide'));
const comeBack = (page: EventTarget, persisted: boolean): boolean =>
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

it('goes on between windows that the browser had put aside and shows again', async () => {
  const asked: string[] = [];
  const [audience, presenter] = [new EventTarget(), new EventTarget()];
  const stage = stageLink(({ kind }) => void asked.push(kind));
  stage.tell(VIEW);
  const desk = deskLink();
  openWithPage(stage, audience);
  openWithPage(desk, presenter);
  await once(desk, ({ view }) => view?.desks === 1);
  leave(audience);
  await once(desk, (state) => state.stage === 'gone');
  comeBack(audience, true);
  await once(desk, (state) => state.stage === 'there');
  desk.order({ kind: 'next' });
  await expect.poll(() => asked).toEqual(['next']);
  // A desk that was left counts no more; the one that is left over is told so.
  const other = deskLink();
  await once(other, ({ view }) => view?.desks === 2);
  leave(presenter);
  await once(other, ({ view }) => view?.desks === 1);
  comeBack(presenter, true);
  await once(other, ({ view }) => view?.desks === 2);
  desk.order({ kind: 'black' });
  await expect.poll(() => asked).toEqual(['next', 'black']);
});

it('opens one channel for a page, whether it is new or kept', async () => {
  const page = new EventTarget();
  const asked: string[] = [];
  stageLink(({ kind }) => void asked.push(kind)).tell(VIEW);
  const desk = deskLink();
  const stop = openWithPage(desk, page);
  comeBack(page, false);
  comeBack(page, true);
  await once(desk, (state) => state.stage === 'there');
  desk.order({ kind: 'next' });
  await expect.poll(() => asked).toEqual(['next']);
  stop();
  leave(page);
  desk.order({ kind: 'previous' });
  await expect.poll(() => asked).toEqual(['next', 'previous']);
});

// Catches a duplicated tab whose desk drives both windows.
it('a window that comes to a talk that is given already takes another name, and the first keeps its own', async () => {
  const parted: string[] = [];
  stageLink(undefined, () => void parted.push('first'));
  stageLink(undefined, () => void parted.push('second'));
  await expect.poll(() => parted).toEqual(['second']);
});

// Catches a duplicated tab of which the desk hears a goodbye, or where it stands, and takes it for the window that it serves.
it('a window that comes to a talk that is given already leaves its desk to the first', async () => {
  const asked: string[] = [];
  stageLink(({ kind }) => void asked.push(kind)).tell(VIEW);
  const desk = deskLink();
  await once(desk, ({ stage }) => stage === 'there');
  const seen: unknown[] = [];
  desk.subscribe(() => void seen.push(desk.read().stage, desk.read().view?.line));
  await new Promise<void>((parted) => {
    const twin = stageLink(undefined, () => {
      close(twin);
      parted();
    });
    twin.tell({ ...VIEW, line: 'of the twin' });
  });
  const next = deskLink();
  await once(next, ({ view }) => view?.desks === 2);
  desk.order({ kind: 'next' });
  await expect.poll(() => asked).toEqual(['next']);
  expect(seen).not.toContain('gone');
  expect(seen).not.toContain('of the twin');
});

/** A channel of a page that is busy: it hears everything so much later. */
function busyChannel(lateMs: number): typeof BroadcastChannel {
  return class extends BroadcastChannel {
    override set onmessage(hear: BroadcastChannel['onmessage']) {
      super.onmessage = (event: MessageEvent) => void setTimeout(() => hear?.call(this, event), lateMs);
    }
  };
}

// Catches a duplicated tab beside a page that is busy: the desk stays with the slide of the wrong one, or both give the talk.
it('a window that is told late that the talk is given goes all the same, and the desk is with the first again', async () => {
  vi.stubGlobal('BroadcastChannel', busyChannel(2_300));
  const first = stageLink();
  vi.unstubAllGlobals();
  first.tell({ ...VIEW, line: 'of the first' });
  const desk = deskLink();
  await once(desk, ({ view }) => view?.line === 'of the first' && view.desks === 1);
  let parted = 0;
  const twin = stageLink(undefined, () => {
    parted += 1;
  });
  twin.tell({ ...VIEW, line: 'of the twin' });
  await once(desk, ({ view }) => view?.line === 'of the twin');
  await expect.poll(() => parted, { timeout: 5_000 }).toBe(1);
  await once(desk, ({ view }) => view?.line === 'of the first');
}, 20_000);
