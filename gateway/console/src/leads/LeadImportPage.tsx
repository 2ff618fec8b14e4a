import { DownloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type LeadLedger, type LedgerRow, sendLedger, templatePath } from '../api/lead-ledger';
import { problemOf } from '../api/problem';
import { useSession } from '../app/session';
import { FileInput, largestFile } from '../patterns/FileField';
import { LinkButton } from '../patterns/LinkButton';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { Section } from '../patterns/Section';
import { useSubmission } from '../patterns/submission';
import { LedgerLeftOut } from './LedgerLeftOut';
import { LedgerRows } from './LedgerRows';
import { mayReport } from './rights';

/// A spreadsheet of leads: every row is looked at first, then the good ones are registered.
export function LeadImportPage() {
  const { t } = useTranslation();
  const session = useSession();
  const allowed = mayReport(session.functions);
  return (
    <div className={allowed ? 'page' : 'page page-form'}>
      <PageHead
        title={t('lead.ledger.title')}
        about={allowed && t('lead.ledger.about')}
        back={{ to: '/leads', label: t('lead.register') }}
      />
      {allowed ? (
        <LeadImport />
      ) : (
        <p className="notice notice-warn" role="status">
          {t('lead.mayNotReport')}
        </p>
      )}
    </div>
  );
}

interface Chosen {
  file: File;
  /// The same file may be chosen again, changed meanwhile.
  time: number;
}

function LeadImport() {
  const { t, i18n } = useTranslation();
  const id = useId();
  const [chosen, setChosen] = useState<Chosen>();
  return (
    <>
      <Section
        title={<label htmlFor={id}>{t('lead.ledger.file')}</label>}
        extra={
          <a href={templatePath(i18n.language)} download>
            <DownloadOutlined aria-hidden /> {t('lead.ledger.template')}
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
        <p className="muted">{t('lead.ledger.fileHelp')}</p>
      </Section>
      {!chosen && <p className="notice notice-quiet">{t('lead.ledger.waiting')}</p>}
      {chosen &&
        (chosen.file.size > largestFile ? (
          <p className="notice notice-warn" role="alert">
            {t('form.fileTooLarge')}
          </p>
        ) : (
          <LedgerSheet key={chosen.time} {...chosen} />
        ))}
    </>
  );
}

/// One file: looked at as soon as it is chosen, registered on demand.
function LedgerSheet({ file, time }: Chosen) {
  const { t } = useTranslation();
  const [done, setDone] = useState<LeadLedger>();
  const preview = useQuery({
    queryKey: ['lead-ledger', time, file.name],
    queryFn: ({ signal }) => sendLedger(file, true, signal),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const registering = useSubmission(() => sendLedger(file, false), { refresh: [['leads'], ['work']], onDone: setDone });
  const ledger = done ?? preview.data;
  const title = t(done ? 'lead.ledger.done' : 'lead.ledger.rows', { file: file.name });
  return (
    <section className="sheet sheet-flush section" aria-label={title} aria-busy={preview.isFetching || registering.pending}>
      <div className="section-head">
        <h2>{title}</h2>
      </div>
      {preview.isError && <ProblemNotice problem={problemOf(preview.error)} onReload={() => void preview.refetch()} />}
      {preview.isPending && (
        <>
          <p className="notice notice-quiet" role="status">
            {t('lead.ledger.reading')}
          </p>
          <Skeleton className="register-loading" active paragraph={{ rows: 6 }} title={false} />
        </>
      )}
      {ledger && (
        <>
          <ProblemNotice problem={registering.problem} />
          <Standing rows={ledger.rows} done={done !== undefined} pending={registering.pending} onRegister={() => void registering.submit({})} />
          {ledger.unreadColumns.length > 0 && (
            <p className="notice notice-quiet">{t('lead.ledger.unread', { columns: ledger.unreadColumns.join(' · ') })}</p>
          )}
          {ledger.hiddenColumns.length > 0 && (
            <p className="notice notice-quiet">{t('lead.ledger.hidden', { columns: ledger.hiddenColumns.join(' · ') })}</p>
          )}
          <LedgerLeftOut items={ledger.leftOut} />
          <LedgerRows rows={ledger.rows} label={title} />
        </>
      )}
    </section>
  );
}

interface StandingProps {
  rows: LedgerRow[];
  done: boolean;
  pending: boolean;
  onRegister: () => void;
}

/// What can be done now, or what was done.
function Standing({ rows, done, pending, onRegister }: StandingProps) {
  const { t } = useTranslation();
  const count = (outcome: LedgerRow['outcome']) => rows.filter((row) => row.outcome === outcome).length;
  if (done) {
    return (
      <div className="notice notice-good" role="status">
        <p>{t('lead.ledger.registered', { count: count('REGISTERED') })}</p>
        <LinkButton to="/leads">{t('lead.ledger.toRegister')}</LinkButton>
      </div>
    );
  }
  if (rows.length === 0) return null;
  if (count('FREE') === 0) {
    return (
      <p className="notice notice-warn" role="status">
        {t('lead.ledger.nothing')}
      </p>
    );
  }
  return (
    <div className="ledger-actions">
      <Button type="primary" loading={pending} onClick={onRegister}>
        {t('lead.ledger.register', { count: count('FREE') })}
      </Button>
      {pending && <span role="status">{t('lead.ledger.registering')}</span>}
    </div>
  );
}
