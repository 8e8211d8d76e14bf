import { readAddress } from '../../core/page/read-address.ts';
import type { Evidence, Verdict } from '../../core/verdict.ts';
import type { Correction, Settings } from '../../messages/settings.ts';

/** What the reader has said that bears on one page. */
export interface ReaderChoices {
  /** The entry of the allow list that the page's site falls under, else null. */
  readonly allowed: string | null;
  readonly correction: Correction['is'] | null;
  readonly flagsOnEvidence: boolean;
}

const NO_FLAG = { flag: 'none', ground: null } as const;
const FILM_CLUES: readonly Evidence['kind'][] = ['title-clue', 'year-clue', 'imdb-clue'];

/** Finds what the settings say of a page; `pageKey` is that of `hashAddress`. */
export function findChoices(
  settings: Settings,
  page: { readonly address: string; readonly key: string },
  siteHost: string,
): ReaderChoices {
  const { host } = readAddress(page.address);
  const isUnder = (allowed: string) =>
    allowed === siteHost || host === allowed || host.endsWith(`.${allowed}`);
  return {
    allowed: settings.allowed.find((one) => isUnder(one.host))?.host ?? null,
    correction: settings.corrections.findLast((one) => one.page === page.key)?.is ?? null,
    flagsOnEvidence: settings.flagsOnEvidence,
  };
}

/**
 * The verdict as the reader has corrected it. What the reader says can take a flag away and never sets one; that it was
 * the reader who said so is evidence too.
 */
export function applyChoices(verdict: Verdict, choices: ReaderChoices): Verdict {
  const corrected = applyCorrection(verdict, choices.correction);
  if (choices.allowed !== null) {
    return addEvidence({ ...corrected, ...NO_FLAG }, { kind: 'user-allowed', host: choices.allowed });
  }
  const isSilenced = corrected.flag === 'suspected' && !choices.flagsOnEvidence;
  return isSilenced ? { ...corrected, ...NO_FLAG } : corrected;
}

function applyCorrection(verdict: Verdict, correction: ReaderChoices['correction']): Verdict {
  switch (correction?.kind) {
    case undefined:
      return verdict;
    case 'film': {
      const film = { ...correction.film, confidence: 1, alternatives: [] };
      return addEvidence({ ...verdict, film }, { kind: 'user-film' });
    }
    case 'no-film': {
      const evidence = verdict.evidence.filter(({ kind }) => !FILM_CLUES.includes(kind));
      return addEvidence({ ...verdict, ...NO_FLAG, film: null, evidence }, { kind: 'user-no-film' });
    }
    case 'not-a-source':
      return addEvidence({ ...verdict, ...NO_FLAG }, { kind: 'user-not-a-source' });
  }
}

function addEvidence(verdict: Verdict, evidence: Evidence): Verdict {
  return { ...verdict, evidence: [evidence, ...verdict.evidence] };
}
