import type { Evidence } from '../../core/verdict.ts';
import type { Texts } from '../text/create-texts.ts';
import { EvidenceLines } from './evidence-lines.tsx';
import { groupEvidence } from './group-evidence.ts';

interface EvidenceDetailsProps {
  readonly evidence: readonly Evidence[];
  readonly t: Texts;
}

/** "Why?": everything the verdict rests on, for the reader who wants to check it. */
export function EvidenceDetails({ evidence, t }: EvidenceDetailsProps) {
  const groups = [...groupEvidence(evidence)].filter(([, pieces]) => pieces.length > 0);
  if (groups.length === 0) return null;
  return (
    <details class="block why">
      <summary>{t('popup.evidence')}</summary>
      {groups.map(([topic, pieces]) => (
        <div key={topic}>
          <p class="topic">{t(`popup.evidence-${topic}`)}</p>
          <EvidenceLines evidence={pieces} t={t} />
        </div>
      ))}
    </details>
  );
}
