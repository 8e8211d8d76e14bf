import { expect, test } from 'vitest';
import { planInstall } from '../../../src/cli/browsers/plan-install.ts';

const debian = { platform: 'linux', release: 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n', isRoot: true };
const ubuntu = (version: string) => ({
  platform: 'linux',
  release: `ID=ubuntu\nID_LIKE=debian\nVERSION_ID="${version}"\n`,
  isRoot: true,
});

test('on Debian, root gets the package, and it is used from where the package puts it', () => {
  const { aptSteps, executable } = planInstall('firefox', debian);
  expect(aptSteps.map(([verb]) => verb)).toEqual(['update', 'install']);
  expect(aptSteps[1]).toContain('firefox-esr');
  expect(executable).toBe('/usr/bin/firefox-esr');
});

test.each(['chromium', 'firefox'] as const)(
  'on Ubuntu, root gets only the libraries for a downloaded %s: the package would be a stub',
  (kind) => {
    const { aptSteps, executable } = planInstall(kind, ubuntu('22.04'));
    expect(executable).toBeNull();
    expect(aptSteps[1]).toContain('libasound2');
    expect(aptSteps[1]).not.toContain('chromium');
    expect(aptSteps[1]).not.toContain('firefox');
  },
);

test('from 24.04 on, Ubuntu’s libraries have the names they got with 64-bit time', () => {
  expect(planInstall('chromium', ubuntu('24.04')).aptSteps[1]).toContain('libasound2t64');
  expect(planInstall('chromium', ubuntu('24.04')).aptSteps.flat().join()).not.toContain('*');
});

test.each([
  ['without root', { ...debian, isRoot: false }],
  ['on another Linux', { ...debian, release: 'ID=fedora\n' }],
  ['on a Mac', { platform: 'darwin', release: '', isRoot: false }],
])('%s nothing of the system is changed', (_, system) => {
  expect(planInstall('chromium', system)).toEqual({ aptSteps: [], executable: null });
});
