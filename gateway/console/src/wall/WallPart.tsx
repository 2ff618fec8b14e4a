import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../i18n/formats';

/// How often a wall asks anew.
export const FRESH = { refetchInterval: 60_000 };

interface Props<T> {
  query: UseQueryResult<T>;
  isEmpty: (value: T) => boolean;
  empty: string;
  children: (value: T) => ReactNode;
}

/// One part of a wall page. Where its service does not answer it says since when; what was known before stays, said to be old.
export function WallPart<T>({ query, isEmpty, empty, children }: Props<T>) {
  const { t } = useTranslation();
  const since = useSilentSince(query.isError, query.dataUpdatedAt);
  return (
    <>
      {since && (
        <p className="wall-missing" role="status">
          {t(query.data === undefined ? 'wall.missing' : 'wall.old', { time: formatTime(since) })}
        </p>
      )}
      {query.isPending && <p aria-busy="true">{t('register.loading')}</p>}
      {query.data !== undefined && (isEmpty(query.data) ? <p className="wall-empty">{empty}</p> : children(query.data))}
    </>
  );
}

/// The last answer, or the first silence where there was no answer yet.
function useSilentSince(silent: boolean, lastAnswer: number): string | undefined {
  const [first, setFirst] = useState<number>();
  useEffect(() => setFirst((before) => (silent ? (before ?? Date.now()) : undefined)), [silent]);
  if (!silent) return undefined;
  return new Date(lastAnswer || first || Date.now()).toISOString();
}
