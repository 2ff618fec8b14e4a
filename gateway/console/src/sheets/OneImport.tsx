import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Progress, Skeleton } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem';
import { type Import, isRunning, readImport, refusedRows, type SheetRow } from '../api/sheet';
import { formatTime } from '../i18n/formats';
import { Download } from '../patterns/Download';
import { LinkButton } from '../patterns/LinkButton';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { NameColumns } from './HeadingsDialog';
import { CancelButton, EntryForm } from './SheetActions';
import type { SheetKind } from './SheetKind';
import { SheetLeftOut } from './SheetLeftOut';
import { SheetRows } from './SheetRows';

const lookAgain = 700;

/// What the platform ended it for.
const endings: Record<string, string> = { 'ledger.sender-may-not': 'sheet.ended', 'ledger.rows-gone': 'sheet.endedGone' };

/// A part that was under way when it was cancelled comes in after that.
const goesOn = (one: Import) =>
  isRunning(one.status) || (one.status === 'CANCELLED' && one.endedAt !== null && Math.abs(Date.now() - Date.parse(one.endedAt)) < 15_000);

/// One file on its way in.
export function OneImport<R extends SheetRow>({ id, kind }: { id: string; kind: SheetKind<R> }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const one = useQuery({
    queryKey: ['import', id],
    queryFn: ({ signal }) => readImport(kind.kind, id, signal),
    refetchInterval: ({ state }) => (state.data && goesOn(state.data) ? lookAgain : false),
  });
  const status = one.data?.status;
  useEffect(() => {
    if (status === 'ENTERED') for (const queryKey of [['imports', kind.kind], ...kind.refresh]) void queries.invalidateQueries({ queryKey });
    // once for each status: what is refreshed is made anew in each rendering
  }, [status]); // eslint-disable-line react-hooks/exhaustive-deps
  const title = one.data ? t(one.data.status === 'ENTERED' ? 'sheet.done' : 'sheet.rows', { file: one.data.file }) : t('sheet.earlier');
  return (
    <section className="sheet sheet-flush section" aria-label={title} aria-busy={!one.data || isRunning(one.data.status)}>
      <div className="section-head">
        <h2>{title}</h2>
        <LinkButton to="?" second>
          {t('sheet.choose')}
        </LinkButton>
      </div>
      {one.isError && <ProblemNotice problem={problemOf(one.error)} onReload={() => void one.refetch()} />}
      {one.isPending && <Skeleton className="register-loading" active paragraph={{ rows: 6 }} title={false} />}
      {one.data && <Standing key={one.data.status} one={one.data} kind={kind} />}
    </section>
  );
}

function Standing<R extends SheetRow>({ one, kind }: { one: Import; kind: SheetKind<R> }) {
  const { t } = useTranslation();
  return (
    <>
      {one.before && !isRunning(one.status) && (
        <p className="notice notice-quiet">
          {t('sheet.before', { time: formatTime(one.before.receivedAt), status: t(`sheet.status.${one.before.status}`) })}
        </p>
      )}
      <WhatNow one={one} kind={kind} />
      {one.unreadColumns.length > 0 && <Unread one={one} kind={kind} />}
      {one.hiddenColumns.length > 0 && <p className="notice notice-quiet">{t('sheet.hidden', { columns: one.hiddenColumns.join(' · ') })}</p>}
      <SheetLeftOut items={one.leftOut} count={one.leftOutCount} />
      {!isRunning(one.status) && one.kept && (
        <SheetRows
          kind={kind}
          one={one}
          extra={
            one.counts.REFUSED > 0 && (
              <Download
                label={t('sheet.refusedFile', { count: one.counts.REFUSED })}
                name={t('sheet.refusedName', { file: one.file.replace(/\.[^.]+$/, '') })}
                load={() => refusedRows(kind.kind, one.id)}
              />
            )
          }
        />
      )}
      {!one.kept && <p className="notice notice-quiet">{t('sheet.gone')}</p>}
    </>
  );
}

function Unread<R extends SheetRow>({ one, kind }: { one: Import; kind: SheetKind<R> }) {
  const { t } = useTranslation();
  const [named, setNamed] = useState(false);
  return (
    <div className="notice notice-quiet">
      <p>{t(named ? 'sheet.remembered' : 'sheet.unread', { columns: one.unreadColumns.join(' · ') })}</p>
      {!named && one.status === 'CHECKED' && <NameColumns kind={kind.kind} headings={one.unreadColumns} onNamed={() => setNamed(true)} />}
    </div>
  );
}

/// What is under way, can be decided now, or was done.
function WhatNow<R extends SheetRow>({ one, kind }: { one: Import; kind: SheetKind<R> }) {
  const { t } = useTranslation();
  // What a process that died had registered already is told as known by the next one.
  const registered = one.counts.REGISTERED + one.counts.KNOWN;
  switch (one.status) {
    case 'CHECKING':
    case 'RECHECKING':
    case 'ENTERING': {
      const words = { CHECKING: 'sheet.reading', RECHECKING: 'sheet.rechecking', ENTERING: 'sheet.registering' }[one.status];
      return (
        <div className="ledger-actions">
          <Progress percent={Math.floor((100 * one.done) / Math.max(one.rows, 1))} aria-label={t(`sheet.status.${one.status}`)} />
          <span role="status">{t(words, { done: one.done, rows: one.rows })}</span>
          <CancelButton one={one} kind={kind} />
        </div>
      );
    }
    case 'CHECKED':
      return <EntryForm one={one} kind={kind} />;
    case 'ENTERED':
      return (
        <div className="notice notice-good" role="status">
          <p>{t('sheet.registered', { count: registered })}</p>
          <LinkButton to={kind.page}>{kind.toRegister}</LinkButton>
        </div>
      );
    case 'CANCELLED':
      return (
        <p className="notice notice-warn" role="status">
          {t(endings[one.because ?? ''] ?? 'sheet.cancelled', { count: registered })}
        </p>
      );
  }
}
