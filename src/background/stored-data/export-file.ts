import type { Day } from '../../core/day.ts';
import type { ImportProblem } from '../../messages/import-problem.ts';
import type { CheckedPart, StoredPart } from './stored-part.ts';

/** Says what a file is, and in which form it was written. */
const KIND = 'watchright-export';
const VERSION = 1;
const LONGEST = 5_000_000;

/** All that is kept for the reader, as the text of a file. */
export async function writeExport(
  parts: readonly StoredPart[],
  isPrivate: boolean,
  on: Day,
): Promise<string> {
  const read = await Promise.all(
    parts.map(async ({ name, read: readPart }) => [name, await readPart(isPrivate)]),
  );
  const file = { kind: KIND, version: VERSION, exported: on, ...Object.fromEntries(read) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Takes an exported file in, whole or not at all: nothing is written where anything in it cannot be used, and what was
 * written is put back where the rest cannot be.
 */
export async function readExport(
  text: string,
  parts: readonly StoredPart[],
  isPrivate: boolean,
): Promise<readonly ImportProblem[]> {
  const file = parseFile(text);
  if ('what' in file) return [file];
  const { kind: _kind, version: _version, exported: _exported, ...values } = file.values;
  const checked = Object.entries(values).map(([name, value]) => checkPart(name, value, parts));
  const problems = checked.flatMap((part) => (part.ok ? [] : part.problems));
  if (problems.length > 0) return problems;
  const before = await Promise.all(
    parts.filter(({ name }) => name in values).map(async (part) => part.check(await part.read(isPrivate))),
  );
  try {
    await writeAll(checked, isPrivate);
  } catch (error) {
    await writeAll(before, isPrivate).catch(() => null);
    throw error;
  }
  return [];
}

async function writeAll(all: readonly CheckedPart[], isPrivate: boolean): Promise<void> {
  for (const part of all) if (part.ok) await part.write(isPrivate);
}

type ParsedFile = { readonly values: Readonly<Record<string, unknown>> };

function parseFile(text: string): ParsedFile | ImportProblem {
  let parsed: unknown;
  try {
    if (text.length > LONGEST) throw new RangeError('longer than any export');
    parsed = JSON.parse(text);
  } catch (error) {
    return { where: '', what: 'not-json', value: error instanceof Error ? error.message : '' };
  }
  if (typeof parsed !== 'object' || parsed === null || !('kind' in parsed) || parsed.kind !== KIND) {
    return { where: 'kind', what: 'not-ours', value: '' };
  }
  const values: Readonly<Record<string, unknown>> = { ...parsed };
  return Number(values['version']) > VERSION
    ? { where: 'version', what: 'newer', value: String(values['version']) }
    : { values };
}

function checkPart(name: string, value: unknown, parts: readonly StoredPart[]): CheckedPart {
  const part = parts.find((one) => one.name === name);
  if (part) return part.check(value);
  return { ok: false, problems: [{ where: name, what: 'unknown', value: '' }] };
}
