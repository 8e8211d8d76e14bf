import { Component, createRef } from 'preact';
import type { FilmChoice } from '../core/verdict.ts';
import type { FoundFilm } from '../messages/protocol.ts';
import { FilmName } from '../ui/answer/film-name.tsx';
import type { Texts } from '../ui/text/create-texts.ts';
import { moveInList } from './move-in-list.ts';

interface FilmSearchProps {
  readonly t: Texts;
  /** Names the field, and the list under it. */
  readonly id: string;
  readonly label: string;
  /** What is in the field at first, and searched for at once. */
  readonly text?: string;
  /** True where the reader has just asked for the field. */
  readonly takesFocus?: boolean;
  /** True where the heading above asks the same; the label is only heard then. */
  readonly isUnderQuestion?: boolean;
  readonly find: (text: string) => Promise<readonly FoundFilm[]>;
  readonly onChoose: (film: FilmChoice) => void;
}

interface FilmSearchState {
  readonly text: string;
  readonly found: readonly FoundFilm[];
  /** Where the arrow keys are in the list; -1 in the field. */
  readonly at: number;
  /** True once the films for what was typed are there. */
  readonly isDone: boolean;
}

const EMPTY: FilmSearchState = { text: '', found: [], at: -1, isDone: false };

/** A field that finds films as one types, in the pattern of a combobox with a list; one can ask for a film nobody listed too. */
export class FilmSearch extends Component<FilmSearchProps, FilmSearchState> {
  override state: FilmSearchState = EMPTY;
  readonly #field = createRef<HTMLInputElement>();
  /** True while Enter was pressed before the films for the text were there. */
  #isEntered = false;

  override componentDidMount(): void {
    const { text, takesFocus } = this.props;
    if (takesFocus) this.#field.current?.focus();
    if (text) this.#type(text);
  }

  /** The first search decodes the titles: this way that is done before the first letter. */
  readonly #warmUp = (): void => {
    this.props.find('').catch(() => null);
  };

  #type(text: string): void {
    this.#isEntered = false;
    this.setState(text.trim() === '' ? { ...EMPTY, text } : { text, at: -1, isDone: false });
    if (text.trim() === '') return;
    this.props
      .find(text)
      .catch(() => [])
      .then((found) => {
        // What was typed since has its own answer coming.
        if (this.state.text !== text) return;
        this.setState({ found, isDone: true }, () => this.#isEntered && this.#enter());
      });
  }

  /** What can be chosen: the films found, and last the text as it is. */
  #choices(): readonly FilmChoice[] {
    const { text, found, isDone } = this.state;
    const asTyped = { id: null, title: text.trim(), year: null };
    return isDone ? [...found, asTyped] : found;
  }

  #choose(choice: FilmChoice | undefined): void {
    if (choice === undefined) return;
    this.setState(EMPTY);
    this.props.onChoose({ id: choice.id, title: choice.title, year: choice.year });
  }

  /** Chooses what the arrow keys are on, else the best film for the whole of the text. */
  #enter(): void {
    const { text, at, isDone } = this.state;
    this.#isEntered = at < 0 && !isDone && text.trim() !== '';
    if (!this.#isEntered) this.#choose(this.#choices()[Math.max(0, at)]);
  }

  readonly #press = (event: KeyboardEvent): void => {
    const choices = this.#choices();
    const { at } = this.state;
    const moved = moveInList(event.key, at, choices.length);
    if (event.key === 'Enter') this.#enter();
    else if (event.key === 'Escape' && this.state.text !== '') this.setState(EMPTY);
    else if (moved !== null) this.setState({ at: moved });
    else return;
    event.preventDefault();
  };

  override render() {
    const { t, id, label, isUnderQuestion } = this.props;
    const { text, found, at, isDone } = this.state;
    const choices = this.#choices();
    return (
      <search class="search">
        <label class={isUnderQuestion ? 'unseen' : undefined} for={id}>
          {label}
        </label>
        <input
          ref={this.#field}
          id={id}
          type="text"
          role="combobox"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          placeholder={t('search.placeholder')}
          aria-autocomplete="list"
          aria-expanded={choices.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={at < 0 ? undefined : `${id}-${at}`}
          value={text}
          onFocus={this.#warmUp}
          onInput={(event) => this.#type(event.currentTarget.value)}
          onKeyDown={this.#press}
        />
        <div class="found" id={`${id}-list`} role="listbox" aria-label={label}>
          {choices.map((choice, place) => (
            <div
              key={`${choice.id} ${choice.title}`}
              id={`${id}-${place}`}
              role="option"
              tabIndex={-1}
              aria-selected={place === at}
              onClick={() => this.#choose(choice)}
              onKeyDown={this.#press}
            >
              {found[place] ? <FoundName film={found[place]} t={t} /> : t('search.as-typed', { text })}
            </div>
          ))}
        </div>
        <p class="unseen" role="status">
          {isDone && t('search.found', { count: found.length })}
        </p>
      </search>
    );
  }
}

function FoundName({ film, t }: { readonly film: FoundFilm; readonly t: Texts }) {
  return (
    <>
      <FilmName film={film} t={t} />
      {film.foundBy !== null && (
        <div class="note">
          <bdi>{film.foundBy}</bdi>
        </div>
      )}
    </>
  );
}
