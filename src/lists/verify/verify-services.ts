import { listFiles } from '../list-files.ts';
import type { Row, SourcedService } from '../lists.ts';
import type { Problem } from '../problem.ts';
import { countShare, type Verification } from './verification.ts';

/** A service as TMDB lists it: a name, and the regions it is ranked in. */
export interface ReferenceProvider {
  readonly name: string;
  readonly regions: readonly string[];
}

/**
 * Compares names and regions with a list of providers. Several providers of one name are taken together, because TMDB numbers
 * the parts of a service one by one.
 */
export function verifyServices(
  rows: readonly Row<SourcedService>[],
  providers: readonly ReferenceProvider[],
): Verification {
  const matched = rows.map(({ line, value }) => ({
    line,
    service: value,
    regions: regionsOf(findProviders(value.name, providers)),
  }));
  const citing = matched.filter(({ service }) => CITES.test(service.source));
  const known = matched.filter(({ regions }) => regions !== null);
  const ours = known.flatMap(({ service, regions }) =>
    Object.keys(service.regions).map((region) => regions?.has(region) ?? false),
  );
  const theirs = known.flatMap(({ service, regions }) =>
    [...(regions ?? [])].map((region) => region in service.regions),
  );
  return {
    disagreements: matched.flatMap(({ line, service, regions }) => compareRegions(line, service, regions)),
    shares: [
      countShare('name, of those that cite the list', citing, ({ regions }) => regions !== null),
      countShare('regions of the services they have; the rest came later', ours, (isThere) => isThere),
      countShare(
        'regions that they had, here too; the rest left or not taken over',
        theirs,
        (isThere) => isThere,
      ),
    ],
  };
}

const CITES = /\bTMDB\b/;

function compareRegions(
  line: number,
  { name, regions, source }: SourcedService,
  theirs: ReadonlySet<string> | null,
): Problem[] {
  if (theirs === null)
    return CITES.test(source) ? [tell(line, 'name', `is "${name}", which the cited list does not have`)] : [];
  const own = Object.keys(regions);
  const extra = own.filter((region) => !theirs.has(region));
  const missing = [...theirs].filter((region) => !own.includes(region)).toSorted();
  return [
    ...(extra.length > 0 ? [tell(line, 'regions', `has ${extra.join(' ')}, which TMDB did not have`)] : []),
    ...(missing.length > 0 ? [tell(line, 'regions', `lacks ${missing.join(' ')}, which TMDB had`)] : []),
  ];
}

function regionsOf(providers: readonly ReferenceProvider[]): ReadonlySet<string> | null {
  return providers.length > 0 ? new Set(providers.flatMap(({ regions }) => regions)) : null;
}

/** Those of the very name, else those that have one of its two: "Channel 4 (All 4)", "DGO (DIRECTV GO)". */
function findProviders(name: string, providers: readonly ReferenceProvider[]): readonly ReferenceProvider[] {
  const forms = [name, ...name.split(/[()]/)].flatMap((part) => [foldName(part), foldName(shorten(part))]);
  const found = forms
    .filter((form) => form !== '')
    .map((form) =>
      providers.filter((one) => foldName(one.name) === form || foldName(shorten(one.name)) === form),
    );
  return found.find((some) => some.length > 0) ?? [];
}

/** "Disney+" and "Disney Plus" are one, "Cineplex Store" and "Cineplex", "The Criterion Channel" and without its article. */
function shorten(name: string): string {
  return name
    .replace(/\s*(?:\+|\b(?:Plus|Store|TV|Channel|Play|Player|Now|GO|Films?|at Home))$/i, '')
    .replace(/^(?:The|Amazon)\s/i, '');
}

function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function tell(line: number, field: string, message: string): Problem {
  return {
    file: listFiles.services.file,
    line,
    field,
    message,
    mend: 'Look it up and correct what is wrong',
  };
}
