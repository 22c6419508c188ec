import { describe, expect, it } from 'vitest';
import { runStoryCommand } from '../../src/cli/run-story-command.ts';
import { scratchFolder } from '../helpers/command-outcome.ts';

const { file } = scratchFolder();
const HEAD = { format: 'gigacampus-story', version: 1, title: 'T' };

async function check(slide: object): Promise<{ ok: boolean; said: string }> {
  const path = file('my.story.json', JSON.stringify({ ...HEAD, slides: [{ id: 'a', ...slide }] }));
  const { ok, output = '{}' } = await runStoryCommand(['check', path]);
  const { problems } = JSON.parse(output);
  return { ok, said: problems.map(({ message }: { message: string }) => message).join('\n') };
}

describe('story -- check', () => {
  it('finds nothing in a slide whose campus has all that it asks for', async () => {
    const moved = { preset: 'frontier-2022', siteEdits: [{ op: 'move', id: 'office', dx: 5, dz: 0 }] };
    expect(await check({ ...moved, camera: { at: 'rack-0' } })).toEqual({ ok: true, said: '' });
  });

  it('names what a slide points at and its campus has not', async () => {
    const { ok, said } = await check({ preset: 'frontier-2022', selection: 'rack-99999' });
    expect(ok).toBe(false);
    expect(said).toContain("slide 'a': selects 'rack-99999'");
  });

  it('names edits of the site that stay undone: of a part that there is not, or that cannot stand', async () => {
    const { ok, said } = await check({
      preset: 'frontier-2022',
      siteEdits: [
        { op: 'move', id: 'building-77', dx: 5, dz: 5 },
        { op: 'remove', id: 'switchyard' },
      ],
    });
    expect(ok).toBe(false);
    expect(said).toMatch(/slide 'a': .*"building-77"/);
    expect(said).toMatch(/slide 'a': "switchyard" stays/);
  });

  it('reads what editors save in UTF-16, and says of an archive what it is', async () => {
    const text = JSON.stringify({ ...HEAD, slides: [{ id: 'a', title: 'São Paulo' }] });
    const wide = file(
      'wide.story.json',
      Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(text, 'utf16le')]),
    );
    const read = await runStoryCommand(['check', wide]);
    expect(read.output).toContain('São Paulo');
    const packed = file('packed.story.json', Buffer.of(0x50, 0x4b, 0x03, 0x04, 0));
    expect((await runStoryCommand(['check', packed])).problem).toContain('zip archive');
  });

  it('tells in one line what it needs, and which file it cannot open', async () => {
    expect((await runStoryCommand(['judge', 'x.json'])).problem).toContain('check <file.json>');
    expect((await runStoryCommand(['check', 'nowhere.json'])).problem).toContain('nowhere.json');
  });
});
