import type { LiveAnswer, LiveFailureKind, LiveOutcome } from '../../core/availability/live-answer.ts';
import { OutLink } from '../page/out-link.tsx';
import type { Texts } from '../text/create-texts.ts';
import { sourceText } from '../text/source-text.ts';
import { LiveInvitation } from './live-invitation.tsx';
import { LiveSettingsButton } from './live-settings-button.tsx';
import { SourceNote } from './source-note.tsx';

/** How far the live sources are: none is switched on, being asked, or done, whatever came of it. */
export type LiveView =
  | { readonly state: 'off' }
  | { readonly state: 'asking' }
  | { readonly state: 'done'; readonly outcomes: readonly LiveOutcome[] };

interface LiveBlockProps {
  readonly view: LiveView;
  readonly t: Texts;
  readonly onChooseSources: () => void;
}

/** Failures that the reader can mend in the settings. */
const MENDABLE: readonly (LiveFailureKind | null)[] = ['bad-token', 'no-token', 'no-permission'];

function Failure({ outcome: { name, answer, failure }, t }: { outcome: LiveOutcome; t: Texts }) {
  const kind = failure ?? (answer?.isFound === false ? 'not-found' : null);
  if (kind === null) return null;
  return (
    <p>
      {t(`live.failed.${kind}`, { source: name })}
      {failure && answer && `${t.gap}${t('live.older', { date: t.date(answer.asOf) })}`}
    </p>
  );
}

function Links({ answer, t }: { readonly answer: LiveAnswer; readonly t: Texts }) {
  if (answer.links.length === 0) return null;
  return (
    <div class="live-links">
      <h4>{t('live.links')}</h4>
      <ul class="chips">
        {answer.links.map(({ name, url }) => (
          <li key={url}>
            <OutLink class="chip" href={url} label={t('source.opens', { name })}>
              <bdi>{name}</bdi>
            </OutLink>
          </li>
        ))}
      </ul>
      <SourceNote t={t} message="offer.as-of" date={answer.asOf} source={answer.source} />
    </div>
  );
}

function Outcomes({ outcomes, t }: { readonly outcomes: readonly LiveOutcome[]; readonly t: Texts }) {
  const answered = outcomes.filter(({ answer }) => answer?.isFound);
  return (
    <>
      {answered.map(({ id, answer }) => answer && <Links key={id} answer={answer} t={t} />)}
      {answered.map(({ id }) => (
        <p key={id} class="note">
          {sourceText(id, 'notice', t)}
        </p>
      ))}
    </>
  );
}

/** What the live sources have to do with the answer above. Their offers stand in it; here is the rest. */
export function LiveBlock({ view, t, onChooseSources }: LiveBlockProps) {
  if (view.state === 'off') return <LiveInvitation t={t} onChooseSources={onChooseSources} />;
  const outcomes = view.state === 'done' ? view.outcomes : [];
  if (view.state === 'done' && outcomes.length === 0) return null;
  const isForSettings = outcomes.some(({ failure }) => MENDABLE.includes(failure));
  return (
    <section class="block live" aria-busy={view.state === 'asking'}>
      <h3>{t('live.title')}</h3>
      <div role="status">
        {view.state === 'asking' && <p>{t('live.asking')}</p>}
        {outcomes.map((outcome) => (
          <Failure key={outcome.id} outcome={outcome} t={t} />
        ))}
      </div>
      {isForSettings && <LiveSettingsButton t={t} onChooseSources={onChooseSources} />}
      <Outcomes outcomes={outcomes} t={t} />
    </section>
  );
}
