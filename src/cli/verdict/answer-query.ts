import type { Availability } from '../../core/availability/availability.ts';
import { findAvailability } from '../../core/availability/find-availability.ts';
import type { Day } from '../../core/day.ts';
import type { Knowledge } from '../../core/knowledge.ts';
import { createPage, type Page } from '../../core/page/page.ts';
import { recognise } from '../../core/recognise.ts';
import type { Region } from '../../core/region.ts';
import type { Evidence, Verdict } from '../../core/verdict.ts';
import type { Texts } from '../../ui/text/create-texts.ts';
import { describeEvidence } from '../../ui/text/describe-evidence.ts';
import type { VerdictQuery } from './read-query.ts';

interface AnswerContext {
  readonly knowledge: Knowledge;
  readonly texts: Texts;
  readonly region: Region | null;
  readonly on: Day;
}

/** Direction marks around inserted titles, of use on a page only. */
const ISOLATES = /[\u2066-\u2069]/g;

/** The answer to one query, as the contract of the command says. */
export async function answerQuery(
  query: VerdictQuery,
  { knowledge, texts, region, on }: AnswerContext,
): Promise<object> {
  const verdict = recognise(await toPage(query), knowledge, on);
  const { film } = verdict;
  const say = (evidence: Evidence) => ({
    ...evidence,
    says: describeEvidence(evidence, texts).replace(ISOLATES, ''),
  });
  return {
    flag: verdict.flag,
    ground: verdict.ground,
    site: verdict.site.standing,
    film: film && {
      id: film.id,
      title: film.title,
      year: statedYear(query, verdict),
      confidence: film.confidence,
      ...(film.alternatives.length > 0 && { alternatives: film.alternatives }),
    },
    evidence: verdict.evidence.map(say),
    ...(film && region && { availability: shorten(findAvailability({ film, region, on }, knowledge)) }),
  };
}

/** Where a service was read about is the same for every film, and would be nearly half of each line. */
function shorten(availability: Availability): object {
  return {
    ...availability,
    services: availability.services.map(({ service: { sources: _, ...service }, ...rest }) => ({
      service,
      ...rest,
    })),
  };
}

/** A release name alone is answered with the year it states: nothing else says which film of that title it means. */
function statedYear(query: VerdictQuery, { film, evidence }: Verdict): number | null {
  if (query.url !== undefined) return film?.year ?? null;
  return evidence.find((one) => one.kind === 'year-clue')?.year ?? null;
}

/** The page of a query: read from its HTML where given; stated counts go on top. */
async function toPage(query: VerdictQuery): Promise<Page> {
  const read = query.html === undefined ? createPage({}) : await readHtml(query.html, query.url ?? '');
  const { magnets = 0, torrent_links = 0, player = 0 } = query.dom ?? {};
  return {
    ...read,
    address: query.url ?? '',
    title: query.title ?? read.title,
    magnets: { ...read.magnets, count: Math.max(read.magnets.count, magnets) },
    torrentLinks: { ...read.torrentLinks, count: Math.max(read.torrentLinks.count, torrent_links) },
    players: { ...read.players, count: Math.max(read.players.count, player) },
  };
}

/** Parses a document only when one is given: the parser alone takes longer to load than a thousand verdicts. */
async function readHtml(html: string, address: string): Promise<Page> {
  const [{ parseHTML }, { readPage }] = await Promise.all([
    import('linkedom'),
    import('../../page-reader/read-page.ts'),
  ]);
  return readPage(parseHTML(html).document, address);
}
