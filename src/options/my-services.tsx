import { Component } from 'preact';
import type { ServiceName } from '../messages/protocol.ts';
import type { Texts } from '../ui/text/create-texts.ts';
import { foldName } from '../ui/text/fold-name.ts';

interface MyServicesProps {
  readonly t: Texts;
  /** By name, those of the reader's region marked. */
  readonly services: readonly ServiceName[];
  readonly mine: readonly string[];
  readonly onChange: (mine: readonly string[]) => void;
  readonly badgeSaysMine: boolean;
  readonly onBadge: (isWanted: boolean) => void;
}

interface MyServicesState {
  readonly text: string;
}

/** What the list shows: with a text all services it fits, else those of the region and the reader's own, own ones first. */
export function pickServices(
  services: readonly ServiceName[],
  mine: readonly string[],
  text: string,
): readonly ServiceName[] {
  const wanted = foldName(text);
  const isMine = ({ id }: ServiceName) => mine.includes(id);
  const isShown = (one: ServiceName) =>
    wanted === '' ? one.isHere || isMine(one) : foldName(one.name).includes(wanted);
  const rank = (one: ServiceName) => Number(!isMine(one)) * 2 + Number(!one.isHere);
  return services.filter(isShown).sort((a, b) => rank(a) - rank(b));
}

/** The services the reader has, ticked in a list that can be searched. */
export class MyServices extends Component<MyServicesProps, MyServicesState> {
  override state: MyServicesState = { text: '' };

  #tick(id: string, isWanted: boolean): void {
    const { mine, onChange } = this.props;
    onChange(isWanted ? [...mine, id] : mine.filter((one) => one !== id));
  }

  override render() {
    const { t, services, mine, badgeSaysMine, onBadge } = this.props;
    const shown = pickServices(services, mine, this.state.text);
    return (
      <div class="field">
        <p class="note">{t('options.my-services-help')}</p>
        <input
          type="search"
          aria-label={t('options.my-services-search')}
          placeholder={t('options.my-services-search')}
          value={this.state.text}
          onInput={(event) => this.setState({ text: event.currentTarget.value })}
        />
        <ul class="ticks" aria-label={t('options.my-services')}>
          {shown.map(({ id, name }) => (
            <li key={id}>
              <label class="tick">
                <input
                  type="checkbox"
                  checked={mine.includes(id)}
                  onChange={(event) => this.#tick(id, event.currentTarget.checked)}
                />
                <bdi>{name}</bdi>
              </label>
            </li>
          ))}
        </ul>
        <p role="status" class="note">
          {shown.length === 0 && t('options.my-services-none')}
        </p>
        <label class="tick">
          <input
            type="checkbox"
            checked={badgeSaysMine}
            onChange={(event) => onBadge(event.currentTarget.checked)}
          />
          {t('options.badge-says-mine')}
        </label>
      </div>
    );
  }
}
