import { afterEach, expect, it } from 'vitest';
import { type DeskLink, openDeskLink } from '../../src/ui/stage/desk-link.ts';
import { StageLink } from '../../src/ui/stage/stage-link.ts';

const PAIR = 'a pair of these tests';
const open: { close(): void }[] = [];
afterEach(() => {
  for (const each of open.splice(0)) each.close();
});

function stageLink(): StageLink {
  const nothing = (): void => undefined;
  const pen = { move: nothing, lift: nothing, clear: nothing };
  const link = new StageLink(PAIR, { order: nothing, pen, onDesks: nothing });
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
