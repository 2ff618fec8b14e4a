import { useTranslation } from 'react-i18next';
import type { Change, TrailEntry } from '../api/words';
import { UnitName } from '../patterns/labels';
import { RecordTrail } from '../patterns/RecordTrail';

const units = ['parent', 'unit', 'workedBy'];
const told = ['nameZh', 'nameEn', 'unitKind', 'divisionCode', 'telephone', 'endedOn', 'name', 'functions', 'from', 'until', ...units];

/// What became of a unit or an officer: who changed what, from what to what, and why.
export function HistorySection({ kind, of }: { kind: 'unit' | 'officer'; of: string }) {
  return <RecordTrail kind={kind} records={`${kind}s`} id={of} detail={(entry) => <Changes entry={entry} />} />;
}

/// Of what is new all is new: only later changes are told field by field.
function Changes({ entry }: { entry: TrailEntry }) {
  const { t } = useTranslation();
  const changes = (entry.changes ?? []).filter(({ field }) => told.includes(field));
  if (changes.length === 0 || entry.action === 'REGISTERED' || entry.action === 'APPOINTED') return null;
  return (
    <ul className="plain-list trail-why">
      {changes.map((change) => (
        <li key={change.field}>
          {t(`network.field.${change.field}`)}
          {t('list.colon')}
          <Value field={change.field} value={change.before} /> → <Value field={change.field} value={change.after} />
        </li>
      ))}
    </ul>
  );
}

function Value({ field, value }: { field: string; value: Change['before'] }) {
  const { t } = useTranslation();
  if (value === null || value === '') return <>—</>;
  if (Array.isArray(value)) return <>{value.map((one) => t(`network.function.${one}`)).join(t('list.separator'))}</>;
  if (units.includes(field)) return <UnitName id={value} />;
  return <>{field === 'unitKind' ? t(`network.kind.${value}`) : value}</>;
}
