import { expect, test } from 'vitest';
import { parseStartOptions } from '../../src/cli/start/parse-start-options.ts';

test('nothing said means whichever browser is there, the guessed region and today', () => {
  expect(parseStartOptions([])).toEqual({ browser: null, region: null, on: null, isHeadless: false });
});

test('browser, region and day are taken as written', () => {
  expect(parseStartOptions(['--', '--browser', 'chrome', '--region', 'us', '--on', '2014-12-26'])).toEqual({
    browser: 'chromium',
    region: 'US',
    on: '2014-12-26',
    isHeadless: false,
  });
});

test.each([[['--browser', 'netscape']], [['--region', 'Russia']], [['--on', '2014-13-01']], [['--colour']]])(
  '%s is refused in one sentence',
  (args) => {
    expect(parseStartOptions(args)).toHaveProperty('error');
  },
);
