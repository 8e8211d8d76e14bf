import type { Availability } from '../core/availability/availability.ts';
import type { Report } from '../messages/protocol.ts';
import { Citation } from '../ui/answer/citation.tsx';
import { SourceLinks } from '../ui/answer/source-links.tsx';
import type { Texts } from '../ui/text/create-texts.ts';

interface EntryFactsProps {
  readonly report: Report;
  readonly availability: Availability | null;
  readonly t: Texts;
}

/** Who confirms the film's title and year; a film read off the page has nobody. */
function FilmFacts({ report, availability, t }: EntryFactsProps) {
  const { film } = report.verdict;
  if (film === null) return null;
  const citation = availability?.filmCitation ?? null;
  if (film.id === null || citation === null) return <li>{t('wrong.film-read')}</li>;
  return (
    <li>
      {t('wrong.film-checked', { date: t.date(citation.checked) })}
      <SourceLinks sources={citation.sources} t={t} />
    </li>
  );
}

/** The entries that the answer rests on: who says so, and when somebody last looked. */
export function EntryFacts({ report, availability, t }: EntryFactsProps) {
  const { site, evidence } = report.verdict;
  const checked = site.checked ?? site.citation?.checked;
  return (
    <ul class="plain">
      {evidence.map(
        (piece) =>
          (piece.kind === 'listing' || piece.kind === 'stale-listing') && (
            <li key={piece.kind}>
              <Citation listing={piece.listing} t={t} />
            </li>
          ),
      )}
      {checked === undefined ? (
        <li>{t('wrong.no-entry')}</li>
      ) : (
        <li>
          {t('wrong.entry-checked', { date: t.date(checked) })}
          <SourceLinks sources={site.citation?.sources ?? []} t={t} />
        </li>
      )}
      <FilmFacts report={report} availability={availability} t={t} />
    </ul>
  );
}
