import { OutLink } from '../ui/page/out-link.tsx';
import type { OptionsProps } from './options-model.ts';

const COUNTED = ['films', 'services', 'offers', 'records', 'sites'] as const;

/** Version, lists, whose data confirms them, and the licence. */
export function AboutPart({ model: { t, version, lists } }: Pick<OptionsProps, 'model'>) {
  return (
    <>
      <p>{t('about.version', { version })}</p>
      {lists !== null && (
        <>
          <p>{t('about.lists', { date: t.date(lists.checked) })}</p>
          <ul class="plain">
            {COUNTED.map((name) => (
              <li key={name}>{t(`about.count-${name}`, { count: lists.counts[name] })}</li>
            ))}
          </ul>
          <p>{t('about.sources')}</p>
          <ul class="plain">
            {lists.sources.map(({ name, url }) => (
              <li key={url}>
                <OutLink href={url} label={t('source.opens', { name })}>
                  <bdi>{name}</bdi>
                </OutLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{t('about.each-fact')}</p>
      <p>{t('about.licence')}</p>
    </>
  );
}
