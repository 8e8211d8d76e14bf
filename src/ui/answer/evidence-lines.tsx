import type { Evidence } from '../../core/verdict.ts';
import type { Texts } from '../text/create-texts.ts';
import { describeEvidence } from '../text/describe-evidence.ts';

interface EvidenceLinesProps {
  readonly evidence: readonly Evidence[];
  readonly t: Texts;
}

/** Pieces of evidence, a sentence each; what two of them say alike is said once. */
export function EvidenceLines({ evidence, t }: EvidenceLinesProps) {
  const lines = [...new Set(evidence.map((piece) => describeEvidence(piece, t)))];
  return (
    <ul class="plain">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
