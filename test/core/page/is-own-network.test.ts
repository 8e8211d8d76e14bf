import { expect, test } from 'vitest';
import { isOwnNetwork } from '../../../src/core/page/is-own-network.ts';

test.each([
  'localhost',
  'nas',
  'media.local',
  'box.lan',
  '127.0.0.1',
  '10.0.0.7',
  '192.168.1.4',
  '172.20.0.2',
  '[::1]',
  '[fd00::2]',
])('%s is of the own network', (host) => {
  expect(isOwnNetwork(host)).toBe(true);
});

test.each(['rutor.lib', '172.40.0.1', '100.1.2.3', '10.example', 'local.example', '[2001:db8::1]'])(
  '%s is not',
  (host) => {
    expect(isOwnNetwork(host)).toBe(false);
  },
);
