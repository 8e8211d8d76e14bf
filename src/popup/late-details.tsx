import { Component, type ComponentChildren } from 'preact';
import type { Texts } from '../ui/text/create-texts.ts';
import type { LateLoader } from './create-late-loader.ts';
import { LatePart } from './late-part.tsx';
import type { LateParts } from './late-parts.tsx';

interface LateDetailsProps {
  readonly t: Texts;
  readonly late: LateLoader;
  readonly class: string;
  readonly summary: string;
  readonly draw: (parts: LateParts) => ComponentChildren;
}

interface LateDetailsState {
  readonly isOpened: boolean;
}

/** A line that unfolds; the script of what is folded comes when it is first opened. */
export class LateDetails extends Component<LateDetailsProps, LateDetailsState> {
  override state: LateDetailsState = { isOpened: false };

  override render() {
    const { t, late, class: name, summary, draw } = this.props;
    const isWanted = this.state.isOpened || late.loaded !== null;
    return (
      <details class={name} onToggle={() => this.setState({ isOpened: true })}>
        <summary>{summary}</summary>
        {isWanted && <LatePart t={t} late={late} draw={draw} />}
      </details>
    );
  }
}
