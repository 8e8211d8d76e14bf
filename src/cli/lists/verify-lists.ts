import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadLists } from '../../lists/load-lists.ts';
import { describeProblem } from '../../lists/problem.ts';
import { readReferenceFilms } from '../../lists/verify/read-reference-films.ts';
import { readNeverFlag, readOrders, readProviders } from '../../lists/verify/read-reference-sites.ts';
import type { Share, Verification } from '../../lists/verify/verification.ts';
import { verifyFilms } from '../../lists/verify/verify-films.ts';
import { verifyServices } from '../../lists/verify/verify-services.ts';
import { verifySites } from '../../lists/verify/verify-sites.ts';
import type { ListsIo } from './lists-io.ts';

/**
 * Compares the lists with the data of others beside the project, and prints every disagreement and how much of each field
 * they confirm. A disagreement is no error: they are wrong as often as we are.
 */
export async function verifyLists(io: ListsIo): Promise<number> {
  const { dataDir, sharedDir, print } = io;
  if (!existsSync(join(sharedDir, 'reference'))) {
    print(`There is nothing to compare with: ${join(sharedDir, 'reference')} is missing.`);
    return 1;
  }
  const { rows } = await loadLists(dataDir);
  const films = readReferenceFilms(join(sharedDir, 'reference/films'));
  printPart('Films', verifyFilms(rows.films, films), io);
  printPart('Services', verifyServices(rows.services, readProviders(sharedDir)), io);
  printPart('Sites', verifySites(rows.sites, readNeverFlag(sharedDir), readOrders(sharedDir)), io);
  return 0;
}

function printPart(
  name: string,
  { disagreements, shares, suggestions = [] }: Verification,
  { print }: ListsIo,
): void {
  for (const told of [...disagreements, ...suggestions]) print(describeProblem(told));
  print(`${name}: ${disagreements.length} disagreements, ${suggestions.length} suggestions. Confirmed:`);
  for (const share of shares.filter(({ of }) => of > 0)) print(wordShare(share));
}

function wordShare({ what, confirmed, of }: Share): string {
  const percent = `${((100 * confirmed) / of).toFixed(1)}%`;
  return `${percent.padStart(7)}  ${what}: ${confirmed} of ${of}`;
}
