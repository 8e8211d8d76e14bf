import { Component } from 'preact';
import type { Report } from '../messages/protocol.ts';
import type { Texts } from '../ui/text/create-texts.ts';
import { writeWrongReport } from './write-wrong-report.ts';

interface WrongReportProps {
  readonly t: Texts;
  readonly report: Report;
  readonly readAddress: () => Promise<string | null>;
  readonly copy: (text: string) => Promise<boolean>;
}

interface WrongReportState {
  /** Null until the reader wants it in the report. */
  readonly address: string | null;
  readonly isCopied: boolean;
}

/** A report as a text to copy: nothing is sent from here, and the page's address is in it only when the reader says so. */
export class WrongReport extends Component<WrongReportProps, WrongReportState> {
  override state: WrongReportState = { address: null, isCopied: false };

  readonly #tick = async (isWanted: boolean): Promise<void> => {
    const address = isWanted ? await this.props.readAddress() : null;
    this.setState({ address, isCopied: false });
  };

  override render() {
    const { t, report, copy } = this.props;
    const { address, isCopied } = this.state;
    const text = writeWrongReport(report, address, t);
    return (
      <details>
        <summary>{t('wrong.report')}</summary>
        <div class="folded">
          <p>{t('wrong.report-help')}</p>
          <textarea readOnly rows={7} aria-label={t('wrong.report')} value={text} />
          <label class="tick">
            <input
              type="checkbox"
              checked={address !== null}
              onChange={(event) => void this.#tick(event.currentTarget.checked)}
            />
            {t('wrong.add-address')}
          </label>
          <p class="copy">
            <button
              type="button"
              onClick={() => void copy(text).then((done) => this.setState({ isCopied: done }))}
            >
              {t('action.copy')}
            </button>
            <span role="status">{isCopied && t('wrong.copied')}</span>
          </p>
        </div>
      </details>
    );
  }
}
