import type { SourceStatus } from '../messages/live-messages.ts';
import { OutLink } from '../ui/page/out-link.tsx';
import type { Texts } from '../ui/text/create-texts.ts';
import type { SourceActions, SourcesModel } from './open-sources.ts';

interface TokenProps {
  readonly t: Texts;
  readonly source: SourceStatus;
  readonly model: SourcesModel;
  readonly actions: SourceActions;
}

/** How the token entered last was taken, in words. */
function TokenState({ t, source: { id, name }, model: { token } }: Omit<TokenProps, 'actions'>) {
  if (token?.id !== id || token.state === 'kept') return null;
  if (token.state === 'checking') return <p>{t('options.token-checking')}</p>;
  const key = token.state === 'bad-token' ? 'options.token-bad' : (`live.failed.${token.state}` as const);
  return <p>{t(key, { source: name })}</p>;
}

function TokenForm({ t, source, model, actions }: TokenProps) {
  const { id, name, tokenPage } = source;
  const isChecking = model.token?.id === id && model.token.state === 'checking';
  return (
    <form
      class="token-form"
      onSubmit={(event) => {
        event.preventDefault();
        const token = new FormData(event.currentTarget).get('token');
        if (typeof token === 'string' && token.trim() !== '') actions.setToken(source, token);
      }}
    >
      <label for={`token-${id}`}>{t('options.token', { source: name })}</label>
      <input
        id={`token-${id}`}
        name="token"
        type="password"
        required
        maxLength={2000}
        autocomplete="off"
        spellcheck={false}
      />
      <button type="submit" disabled={isChecking}>
        {t('options.token-check')}
      </button>
      <OutLink href={tokenPage}>{t('options.token-get', { source: name })}</OutLink>
    </form>
  );
}

/** Where a source wants a token: the field for it, or that there is one and the way to remove it. It is never shown. */
export function SourceToken({ t, source, model, actions }: TokenProps) {
  const { name, hasToken } = source;
  const isTaken = !hasToken && !model.isPrivate;
  return (
    <div class="source-token">
      {hasToken && <p>{t('options.token-kept', { source: name })}</p>}
      {hasToken && (
        <button type="button" onClick={() => actions.forgetToken(source)}>
          {t('options.token-remove')}
        </button>
      )}
      {!hasToken && model.isPrivate && <p>{t('options.token-private')}</p>}
      {isTaken && <TokenForm t={t} source={source} model={model} actions={actions} />}
      <div role="status">
        <TokenState t={t} source={source} model={model} />
      </div>
    </div>
  );
}
