import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FigureRecord } from '../api/assessment';

/// What a figure was counted from, each record with its way there.
export function FigureRecords({ records }: { records: FigureRecord[] }) {
  const { t } = useTranslation();
  if (records.length === 0) return null;
  return (
    <details className="row-sub">
      <summary>{t('ranking.records', { count: records.length })}</summary>
      <ul>
        {records.map((one) => (
          <li key={`${one.kind} ${one.id}`}>
            {one.link ? <Link to={one.link}>{t(`ranking.record.${one.kind}`)}</Link> : one.id} {one.value}
            {one.marks.length > 0 && ` · ${one.marks.join(', ')}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
