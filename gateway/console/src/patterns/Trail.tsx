import { useTranslation } from 'react-i18next';
import type { TrailEntry } from '../api/words';
import { UnitName } from './labels';
import { Section } from './Section';
import { TimeValue } from './values';

/// Who did what, when and why, newest first.
export function Trail({ kind, entries }: { kind: string; entries: TrailEntry[] | undefined }) {
  const { t } = useTranslation();
  if (!entries || entries.length === 0) return null;
  const newestFirst = [...entries].sort((one, other) => other.at.localeCompare(one.at));
  return (
    <Section title={t('trail.title')}>
      <ol className="trail">
        {newestFirst.map((entry) => (
          <li key={`${entry.at}${entry.action}`}>
            <div className="trail-what">{t(`trail.${kind}.${entry.action}`, { defaultValue: entry.action })}</div>
            <div className="trail-who">
              {entry.unit && (
                <>
                  <UnitName id={entry.unit} /> ·{' '}
                </>
              )}
              {entry.by}
            </div>
            {entry.reason && <div className="trail-why">{entry.reason}</div>}
            <div className="trail-when">
              <TimeValue value={entry.at} />
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
