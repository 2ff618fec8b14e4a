import { DownloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem';
import { refusedRows, type Sheet, type SheetRow, sendSheet, templatePath } from '../api/sheet';
import { Download } from '../patterns/Download';
import { FileInput, largestFile } from '../patterns/FileField';
import { LinkButton } from '../patterns/LinkButton';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { Section } from '../patterns/Section';
import { useSubmission } from '../patterns/submission';
import type { SheetKind } from './SheetKind';
import { SheetLeftOut } from './SheetLeftOut';
import { SheetRows } from './SheetRows';

interface Chosen {
  file: File;
  /// The same file may be chosen again, changed meanwhile.
  time: number;
}

/// A spreadsheet: every row is looked at first, then the good ones are registered.
export function SheetImport<R extends SheetRow>({ kind }: { kind: SheetKind<R> }) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const [chosen, setChosen] = useState<Chosen>();
  return (
    <>
      <Section
        title={<label htmlFor={id}>{t('sheet.file')}</label>}
        extra={
          <a href={templatePath(kind.path, i18n.language)} download>
            <DownloadOutlined aria-hidden /> {t('sheet.template')}
          </a>
        }
      >
        <FileInput
          id={id}
          accept=".xlsx,.csv,.tsv,.txt"
          onChange={({ target }) => {
            const file = target.files?.[0];
            setChosen((before) => file && { file, time: (before?.time ?? 0) + 1 });
          }}
        />
        <p className="muted">{t('sheet.fileHelp')}</p>
      </Section>
      {!chosen && <p className="notice notice-quiet">{kind.waiting}</p>}
      {chosen &&
        (chosen.file.size > largestFile ? (
          <p className="notice notice-warn" role="alert">
            {t('form.fileTooLarge')}
          </p>
        ) : (
          <OneSheet key={chosen.time} kind={kind} {...chosen} />
        ))}
    </>
  );
}

/// One file: looked at as soon as it is chosen, registered on demand.
function OneSheet<R extends SheetRow>({ kind, file, time }: Chosen & { kind: SheetKind<R> }) {
  const { t } = useTranslation();
  const [done, setDone] = useState<Sheet<R>>();
  const preview = useQuery({
    queryKey: ['sheet', kind.path, time, file.name],
    queryFn: ({ signal }) => sendSheet<R>(kind.path, file, true, signal),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const registering = useSubmission(() => sendSheet<R>(kind.path, file, false), { refresh: kind.refresh, onDone: setDone });
  const ledger = done ?? preview.data;
  const refused = ledger?.rows.filter((row) => row.outcome === 'REFUSED').length ?? 0;
  const title = t(done ? 'sheet.done' : 'sheet.rows', { file: file.name });
  return (
    <section className="sheet sheet-flush section" aria-label={title} aria-busy={preview.isFetching || registering.pending}>
      <div className="section-head">
        <h2>{title}</h2>
      </div>
      {preview.isError && <ProblemNotice problem={problemOf(preview.error)} onReload={() => void preview.refetch()} />}
      {preview.isPending && (
        <>
          <p className="notice notice-quiet" role="status">
            {t('sheet.reading')}
          </p>
          <Skeleton className="register-loading" active paragraph={{ rows: 6 }} title={false} />
        </>
      )}
      {ledger && (
        <>
          <ProblemNotice problem={registering.problem} />
          <Standing
            kind={kind}
            rows={ledger.rows}
            done={done !== undefined}
            pending={registering.pending}
            onRegister={() => void registering.submit({})}
          />
          {ledger.unreadColumns.length > 0 && (
            <p className="notice notice-quiet">{t('sheet.unread', { columns: ledger.unreadColumns.join(' · ') })}</p>
          )}
          {ledger.hiddenColumns.length > 0 && (
            <p className="notice notice-quiet">{t('sheet.hidden', { columns: ledger.hiddenColumns.join(' · ') })}</p>
          )}
          <SheetLeftOut items={ledger.leftOut} />
          <SheetRows
            kind={kind}
            rows={ledger.rows}
            label={title}
            extra={
              refused > 0 && (
                <Download
                  label={t('sheet.refusedFile', { count: refused })}
                  name={t('sheet.refusedName', { file: file.name.replace(/\.[^.]+$/, '') })}
                  load={() => refusedRows(kind.path, file)}
                />
              )
            }
          />
        </>
      )}
    </section>
  );
}

interface StandingProps<R extends SheetRow> {
  kind: SheetKind<R>;
  rows: R[];
  done: boolean;
  pending: boolean;
  onRegister: () => void;
}

/// What can be done now, or what was done.
function Standing<R extends SheetRow>({ kind, rows, done, pending, onRegister }: StandingProps<R>) {
  const { t } = useTranslation();
  const count = (outcome: SheetRow['outcome']) => rows.filter((row) => row.outcome === outcome).length;
  if (done) {
    return (
      <div className="notice notice-good" role="status">
        <p>{t('sheet.registered', { count: count('REGISTERED') })}</p>
        <LinkButton to={kind.page}>{kind.toRegister}</LinkButton>
      </div>
    );
  }
  if (rows.length === 0) return null;
  if (count('FREE') === 0) {
    return (
      <p className="notice notice-warn" role="status">
        {t('sheet.nothing')}
      </p>
    );
  }
  return (
    <div className="ledger-actions">
      <Button type="primary" loading={pending} onClick={onRegister}>
        {t('sheet.register', { count: count('FREE') })}
      </Button>
      {pending && <span role="status">{t('sheet.registering')}</span>}
    </div>
  );
}
