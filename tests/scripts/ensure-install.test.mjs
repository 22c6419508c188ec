import { describe, expect, it } from 'vitest';
import { installReason, nodeProblem } from '../../scripts/ensure-install.mjs';

const LOCK = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/only-elsewhere': { version: '2.0.0', optional: true },
  },
};

describe('installReason', () => {
  it('is null when what is installed is what the lock file asks for', () => {
    expect(installReason(LOCK, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBeNull();
  });

  it('asks for an install when nothing is there, something is missing, or a version differs', () => {
    expect(installReason(LOCK, null)).toContain('nothing is installed');
    expect(installReason(LOCK, { packages: {} })).toContain('node_modules/a is missing');
    expect(installReason(LOCK, { packages: { 'node_modules/a': { version: '1.1.0' } } })).toContain(
      'wanted 1.0.0',
    );
  });
});

describe('nodeProblem', () => {
  it('accepts 20.19 and everything newer', () => {
    for (const version of ['v20.19.0', 'v20.20.2', 'v22.0.0', 'v24.1.0'])
      expect(nodeProblem(version)).toBeNull();
  });

  it('names what is needed and what is there', () => {
    expect(nodeProblem('v20.18.3')).toMatch(/20\.19.*v20\.18\.3/);
    expect(nodeProblem('v18.20.0')).toMatch(/20\.19/);
  });
});
