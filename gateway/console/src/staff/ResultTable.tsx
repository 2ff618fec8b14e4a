import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Result } from '../api/staff';
import { DateValue } from '../patterns/values';

const places: Record<string, string> = {
  VISITS: '/visits/',
  VISIT_DAYS: '/visits/',
  ENTERPRISES: '/enterprises/',
  LEADS: '/leads/',
  VALUABLE_LEADS: '/leads/',
  CONVERSIONS: '/leads/',
};

/// What somebody reached, each figure opening into its records.
export function ResultTable({ results }: { results: Result[] }) {
  const { t } = useTranslation();
  return (
    <div className="fact-line">
      {results.map((one) => (
        <details key={one.result}>
          <summary>
            {t(`staff.result.${one.result}`)} <span className="figures">{one.count}</span>
          </summary>
          <ul className="plain-list">
            {one.records.map((record) => (
              <li key={record.id}>
                <Link to={`${places[one.result] ?? '/'}${record.id}`}>{record.number}</Link> <DateValue value={record.on} />{' '}
                {record.corrections > 0 && <span className="muted">{t('staff.corrected')}</span>}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
