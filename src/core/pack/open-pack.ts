import {
  CHECKSUM_AT,
  LENGTH_AT,
  nameToNumber,
  PACK_MAGIC,
  PACK_VERSION,
  SECTIONS_AT,
  SUMMED_FROM,
  sumWords,
} from './pack-format.ts';

/** Thrown when a file is not a whole pack of this version. Nothing of it may be used. */
export class PackError extends Error {
  override readonly name = 'PackError';
}

/** Checks the whole file and gives its sections as views. Throws a PackError that says what does not fit. */
export function openPack(bytes: Uint8Array): (name: string) => Uint8Array {
  if (bytes.length < SECTIONS_AT || bytes.length % 4 !== 0) {
    throw new PackError(`the lists are cut short: ${bytes.length} bytes`);
  }
  // Views of words need an aligned start; a file that comes as part of a larger buffer may not have one.
  const file = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(file.buffer, file.byteOffset, file.length / 4);
  if (words[0] !== PACK_MAGIC) throw new PackError('this file does not hold compiled lists');
  if (words[1] !== PACK_VERSION)
    throw new PackError(`the lists are of version ${words[1]}, not ${PACK_VERSION}`);
  if (words[LENGTH_AT / 4] !== file.length)
    throw new PackError(`the lists are ${file.length} bytes long, not ${words[LENGTH_AT / 4]}`);
  if (words[CHECKSUM_AT / 4] !== sumWords(words, SUMMED_FROM / 4))
    throw new PackError('the lists are damaged');
  return (name) => findSection(file, words, name);
}

function findSection(file: Uint8Array, words: Uint32Array, name: string): Uint8Array {
  const wanted = nameToNumber(name);
  const count = words[4] ?? 0;
  for (let at = SECTIONS_AT / 4; at < SECTIONS_AT / 4 + 3 * count; at += 3) {
    if (words[at] !== wanted) continue;
    const offset = words[at + 1] ?? 0;
    return file.subarray(offset, offset + (words[at + 2] ?? 0));
  }
  throw new PackError(`the lists have no section ${name}`);
}
