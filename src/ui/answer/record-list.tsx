import type { ReleaseRecord } from '../../core/availability/availability.ts';
import type { Texts } from '../text/create-texts.ts';
import { describeRecord, isLicenceRecord } from '../text/describe-record.ts';
import { SourceNote } from './source-note.tsx';

interface RecordsProps {
  readonly records: readonly ReleaseRecord[];
  readonly t: Texts;
}

/** Records, each with its day and source. */
export function RecordFacts({ records, t }: RecordsProps) {
  if (records.length === 0) return null;
  return (
    <ul class="facts">
      {records.map((record) => (
        <li key={`${record.kind} ${record.date}`}>
          <p>{describeRecord(record, t)}</p>
          <SourceNote t={t} message="record.as-of" date={record.date} source={record.source} />
        </li>
      ))}
    </ul>
  );
}

function RecordBlock({ title, records, t }: RecordsProps & { readonly title: string }) {
  if (records.length === 0) return null;
  return (
    <section class="block">
      <h3>{title}</h3>
      <RecordFacts records={records} t={t} />
    </section>
  );
}

/** What is on record of the release, and apart from it of the exhibition licence: one does not decide the other. */
export function RecordList({ records, t }: RecordsProps) {
  const licences = records.filter(isLicenceRecord);
  const others = records.filter((record) => !isLicenceRecord(record));
  return (
    <>
      <RecordBlock title={t('popup.release')} records={others} t={t} />
      <RecordBlock title={t('popup.licence')} records={licences} t={t} />
    </>
  );
}
