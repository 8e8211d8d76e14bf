import { Component } from 'preact';
import type { Texts } from '../text/create-texts.ts';
import type { MessageKey } from '../text/message-key.ts';

interface CopyButtonProps {
  readonly t: Texts;
  readonly text: string;
  readonly label: MessageKey;
  /** Puts a text on the clipboard; false where the browser would not. */
  readonly copy: (text: string) => Promise<boolean>;
}

/** Copies a text, and says so once it is done. */
export class CopyButton extends Component<CopyButtonProps, { readonly copied: string | null }> {
  override state = { copied: null };

  override render() {
    const { t, text, label, copy } = this.props;
    return (
      <>
        <button
          type="button"
          class="small"
          onClick={() => void copy(text).then((isDone) => this.setState({ copied: isDone ? text : null }))}
        >
          {t(label)}
        </button>
        <span role="status">{this.state.copied === text && t('wrong.copied')}</span>
      </>
    );
  }
}
