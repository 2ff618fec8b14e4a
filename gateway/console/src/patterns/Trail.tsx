import { useQuery } from '@tanstack/react-query';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readOfficerName } from '../api/officers';
import type { TrailEntry } from '../api/words';
import { UnitName } from './labels';
import { Section } from './Section';
import { TimeValue } from './values';

/// Who did what, when and why, newest first. What a service says is for its journal.
export function Trail({
  kind,
  entries,
  detail,
}: {
  kind: string;
  entries: TrailEntry[] | undefined;
  detail?: (entry: TrailEntry) => ReactNode;
}) {
  const { t } = useTranslation();
  if (!entries || entries.length === 0) return null;
  const newestFirst = [...entries].sort((one, other) => other.at.localeCompare(one.at));
  return (
    <Section title={t('trail.title')}>
      <ol className="trail">
        {newestFirst.map((entry, index) => (
          <li key={`${entry.at}${entry.action}${index}`}>
            <div className="trail-what">{t(`trail.${kind}.${entry.action}`)}</div>
            <div className="trail-who">
              {entry.unit && !isPart(entry.by) && !isLink(entry.by) && (
                <>
                  <UnitName id={entry.unit} /> ·{' '}
                </>
              )}
              <Doer by={entry.by} />
            </div>
            {detail?.(entry)}
            {entry.reason && !isPart(entry.by) && <div className="trail-why">{entry.reason}</div>}
            <div className="trail-when">
              <TimeValue value={entry.at} />
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

const SERVICE = 'service:';
const isPart = (by: string) => by.startsWith(SERVICE);
const isLink = (by: string) => by.startsWith('link:');

/// Who did the first step, who the next.
export function Doers({ of }: { of: (string | null | undefined)[] }) {
  return of.filter(Boolean).map((by, step) => (
    <Fragment key={`${step} ${by}`}>
      {step > 0 && ' → '}
      <Doer by={by} />
    </Fragment>
  ));
}

/// A person or machine by name, a service by its part of the platform; who followed a link has no account.
export function Doer({ by }: { by: string | null | undefined }) {
  const { t } = useTranslation();
  if (!by) return null;
  if (isLink(by)) return <>{t('trail.byLink')}</>;
  const part = isPart(by) && by.slice(SERVICE.length);
  return part ? <>{t('trail.byPart', { part: t(`part.${part}`) })}</> : <OfficerName subject={by} />;
}

/// An account is for the sign-in; nobody reads it here.
function OfficerName({ subject }: { subject: string }) {
  const { t } = useTranslation();
  const name = useQuery({
    queryKey: ['officer-name', subject],
    queryFn: () => readOfficerName(subject),
    staleTime: 10 * 60_000,
    retry: false,
  });
  if (name.isPending) return null;
  return <>{name.isError ? t('word.unnamed') : (name.data ?? t('trail.unknownPerson'))}</>;
}
