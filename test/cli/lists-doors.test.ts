import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { judgeAt } from '../../src/cli/lists/judge-at.ts';
import { openTerminal } from '../../src/cli/lists/open-terminal.ts';
import { readAt } from '../../src/cli/lists/read-at.ts';

describe('openTerminal', () => {
  it('gives one answer after the other, be they typed or piped, and null at the end', async () => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const { ask, close } = openTerminal(input, output);
    input.write('one\r\ntwo\n');
    expect([await ask('first? '), await ask('second? ')]).toEqual(['one', 'two']);
    input.end();
    expect(await ask('third? ')).toBeNull();
    expect(String(output.read())).toBe('first? second? third? ');
    close();
  });
});

describe('readAt', () => {
  const root = join(import.meta.dirname, '../..');

  it('gives null where there is no such commit or file, and never takes a commit for an option', async () => {
    expect(await readAt(root, 'no-such-commit', 'package.json')).toBeNull();
    expect(await readAt(root, 'HEAD', 'no-such-file')).toBeNull();
    expect(await readAt(root, '--help', 'package.json')).toBeNull();
    expect(await readAt('/', 'HEAD', 'package.json')).toBeNull();
  });
});

describe('judgeAt', () => {
  it('gives null where there is no such commit, and never takes a commit for an option', async () => {
    const root = join(import.meta.dirname, '../..');
    expect(await judgeAt(root, 'no-such-commit', [])).toBeNull();
    expect(await judgeAt(root, '--output=x', [])).toBeNull();
  });
});
