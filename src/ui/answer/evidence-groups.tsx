import type { Evidence } from '../../core/verdict.ts';
import type { Texts } from '../text/create-texts.ts';
import { EvidenceLines } from './evidence-lines.tsx';
import { groupEvidence } from './group-evidence.ts';

interface EvidenceGroupsProps {
  readonly evidence: readonly Evidence[];
  readonly t: Texts;
}

/** Everything the verdict rests on, by what it is about, for the reader who wants to check it. */
export function EvidenceGroups({ evidence, t }: EvidenceGroupsProps) {
  const groups = [...groupEvidence(evidence)].filter(([, pieces]) => pieces.length > 0);
  return (
    <>
      {groups.map(([topic, pieces]) => (
        <div key={topic}>
          <p class="topic">{t(`popup.evidence-${topic}`)}</p>
          <EvidenceLines evidence={pieces} t={t} />
        </div>
      ))}
    </>
  );
}
