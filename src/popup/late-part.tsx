import { Component, type ComponentChildren } from 'preact';
import type { Texts } from '../ui/text/create-texts.ts';
import type { LateLoader } from './create-late-loader.ts';
import type { LateParts } from './late-parts.tsx';

interface LatePartProps {
  readonly t: Texts;
  readonly late: LateLoader;
  readonly draw: (parts: LateParts) => ComponentChildren;
}

interface LatePartState {
  readonly hasFailed: boolean;
}

/** Draws a part whose script is loaded when it is first wanted; one that does not load is said so, and can be tried again. */
export class LatePart extends Component<LatePartProps, LatePartState> {
  override state: LatePartState = { hasFailed: false };
  #isGone = false;

  override componentDidMount(): void {
    if (this.props.late.loaded === null) this.#load();
  }

  override componentWillUnmount(): void {
    this.#isGone = true;
  }

  readonly #load = (): void => {
    const settle = (hasFailed: boolean) => () => {
      if (!this.#isGone) this.setState({ hasFailed });
    };
    void this.props.late.load().then(settle(false), settle(true));
  };

  override render() {
    const { t, late, draw } = this.props;
    if (late.loaded !== null) return draw(late.loaded);
    if (!this.state.hasFailed) return null;
    return (
      <p class="aside" role="alert">
        <span>{t('popup.wait-failed')}</span>
        <button type="button" class="small" onClick={this.#load}>
          {t('action.try-again')}
        </button>
      </p>
    );
  }
}
