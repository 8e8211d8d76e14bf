import type { SourceStatus } from '../messages/live-messages.ts';
import { OutLink } from '../ui/page/out-link.tsx';
import type { Texts } from '../ui/text/create-texts.ts';
import { sourceText } from '../ui/text/source-text.ts';
import type { SourceActions, SourcesModel } from './open-sources.ts';
import { SourceToken } from './source-token.tsx';

interface SourcesProps {
  readonly t: Texts;
  readonly model: SourcesModel;
  readonly actions: SourceActions;
}

interface SourceProps extends SourcesProps {
  readonly source: SourceStatus;
}

function SourceSwitch({ t, source, actions }: Omit<SourceProps, 'model'>) {
  const { id, name, isOn } = source;
  return (
    <label class="source-switch">
      <input
        type="checkbox"
        checked={isOn}
        aria-describedby={`source-${id}-about source-${id}-sends`}
        onClick={(event) => {
          // It shows what is so, and the browser has its permission to ask first.
          event.preventDefault();
          if (isOn) actions.switchOff(source);
          else actions.switchOn(source);
        }}
      />
      {t('options.source-switch', { source: name })}
    </label>
  );
}

function SourceEntry({ t, source, model, actions }: SourceProps) {
  const { id, name, home, isOn, hasAccess } = source;
  return (
    <li class="live-source">
      <h3>
        <OutLink href={home} label={t('source.opens', { name })}>
          <bdi>{name}</bdi>
        </OutLink>
      </h3>
      <p id={`source-${id}-about`}>{sourceText(id, 'about', t)}</p>
      <p id={`source-${id}-sends`}>{sourceText(id, 'sends', t)}</p>
      <SourceSwitch t={t} source={source} actions={actions} />
      <div role="status">
        {model.refused === id && <p>{t('options.source-refused', { source: name })}</p>}
        {isOn && !hasAccess && <p>{t('live.failed.no-permission', { source: name })}</p>}
      </div>
      {isOn && !hasAccess && (
        <button type="button" onClick={() => actions.switchOn(source)}>
          {t('options.source-allow')}
        </button>
      )}
      {isOn && source.tokenPage !== null && (
        <SourceToken t={t} source={source} model={model} actions={actions} />
      )}
      <p class="note">{sourceText(id, 'notice', t)}</p>
    </li>
  );
}

/** A switch for each live source, with what is sent to whom before anything is. */
export function SourcesSection({ t, model, actions }: SourcesProps) {
  return (
    <>
      <p class="note">{t('options.sources-help')}</p>
      <ul class="entries">
        {model.statuses.map((source) => (
          <SourceEntry key={source.id} t={t} source={source} model={model} actions={actions} />
        ))}
      </ul>
      <p class="note">{t('options.sources-stored')}</p>
    </>
  );
}
