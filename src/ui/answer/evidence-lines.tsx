import type { Evidence } from '../../core/verdict.ts';
import type { Texts } from '../text/create-texts.ts';
import { describeEvidence } from '../text/describe-evidence.ts';
import { ListingSource } from './listing-source.tsx';

interface EvidenceLinesProps {
  readonly evidence: readonly Evidence[];
  readonly t: Texts;
}

/** Pieces of evidence, a sentence each, with a link where one cites a listing; what two of them say alike is said once. */
export function EvidenceLines({ evidence, t }: EvidenceLinesProps) {
  const lines = new Map(evidence.map((piece) => [describeEvidence(piece, t), piece]));
  return (
    <ul class="plain">
      {[...lines].map(([line, piece]) => (
        <li key={line}>
          {line} {'listing' in piece && <ListingSource listing={piece.listing} t={t} />}
        </li>
      ))}
    </ul>
  );
}
