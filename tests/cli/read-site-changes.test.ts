import { describe, expect, it } from 'vitest';
import { readSiteChanges } from '../../src/cli/read-site-changes.ts';
import { foldSiteEdits, type SiteEdit } from '../../src/params/site-edits.ts';

const BEFORE: readonly SiteEdit[] = [{ op: 'gate', id: 'gate-2', x: 0, z: 9 }];

describe('gates and roads on the command line', () => {
  it('are numbered after those that are there, each kind by itself, and moved and removed by name', () => {
    const read = readSiteChanges(
      [
        ['--gate', '-40,900'],
        ['--road', '0,0 200,0; 200,90'],
        ['--road', '5,5 5,50'],
        ['--add', '700,0'],
        ['--move', 'gate-3=10,0'],
        ['--remove', 'road-2'],
        ['--move', 'road-x-0=-20,0'],
      ],
      BEFORE,
    );
    expect(read.ok && foldSiteEdits([...BEFORE, ...read.edits])).toEqual([
      ...BEFORE,
      {
        op: 'road',
        id: 'road-1',
        points: [
          [0, 0],
          [200, 0],
          [200, 90],
        ],
      },
      { op: 'add', id: 'added-1', x: 700, z: 0, quarterTurns: 0 },
      { op: 'gate', id: 'gate-3', x: -30, z: 900 },
      { op: 'move', id: 'road-x-0', dx: -20, dz: 0 },
    ]);
  });

  it.each([
    ['--gate', '5', 'must have the form <metres east>,<metres south>'],
    ['--gate', 'here,there', 'x of gate-3 must be metres from -20000 to 20000, not NaN'],
    ['--road', '', 'road-1: a road has a list of 2 to 20 corners'],
    ['--road', '0,0 30,40', 'road-1: stretch 1 must run east–west or north–south'],
    ['--turn', 'gate-2=1', 'gate-2 cannot be turned'],
  ] as const)('are named where they are none: %s %s', (option, text, why) => {
    const read = readSiteChanges([[option, text]], BEFORE);
    expect(read.ok ? '' : read.problem).toContain(why);
  });
});
