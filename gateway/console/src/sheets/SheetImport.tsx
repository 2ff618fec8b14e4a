import { DownloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Problem } from '../api/problem';
import { type Import, isRunning, readImports, type SheetRow, sendSheet, templatePath } from '../api/sheet';
import { formatTime } from '../i18n/formats';
import { FileInput, largestFile } from '../patterns/FileField';
import { LinkButton } from '../patterns/LinkButton';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { Section } from '../patterns/Section';
import { useSubmission } from '../patterns/submission';
import { StateTag } from '../patterns/values';
import { NameColumns } from './HeadingsDialog';
import { OneImport } from './OneImport';
import type { SheetKind } from './SheetKind';

/// A spreadsheet: every row is looked at first, then the good ones are registered, both in the background. Which import
/// is looked at stands in the address, so that a page that was left is found again.
export function SheetImport<R extends SheetRow>({ kind }: { kind: SheetKind<R> }) {
  const [search] = useSearchParams();
  const id = search.get('import');
  return id ? <OneImport key={id} id={id} kind={kind} /> : <NewImport kind={kind} />;
}

function NewImport<R extends SheetRow>({ kind }: { kind: SheetKind<R> }) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const [, setSearch] = useSearchParams();
  const [tooLarge, setTooLarge] = useState(false);
  const [sent, setSent] = useState<File>();
  const sending = useSubmission((file: File) => sendSheet(kind.kind, file), {
    refresh: [['imports', kind.kind]],
    onDone: (sent: Import) => setSearch({ import: sent.id }),
  });
  const choose = (file: File | undefined) => {
    const large = file !== undefined && file.size > largestFile;
    setTooLarge(large);
    setSent(file);
    if (file && !large) void sending.submit(file);
  };
  const headings = maybeHeadings(sending.problem);
  return (
    <>
      <Section
        title={<label htmlFor={id}>{t('sheet.file')}</label>}
        extra={
          <a href={templatePath(kind.kind, i18n.language)} download>
            <DownloadOutlined aria-hidden /> {t('sheet.template')}
          </a>
        }
      >
        <FileInput id={id} accept=".xlsx,.csv,.tsv,.txt" disabled={sending.pending} onChange={({ target }) => choose(target.files?.[0])} />
        <p className="muted">{t('sheet.fileHelp')}</p>
      </Section>
      {sending.pending ? (
        <p className="notice notice-quiet" role="status">
          {t('sheet.sending')}
        </p>
      ) : (
        <p className="notice notice-quiet">{kind.waiting}</p>
      )}
      {tooLarge && (
        <p className="notice notice-warn" role="alert">
          {t('form.fileTooLarge')}
        </p>
      )}
      <ProblemNotice problem={sending.problem} />
      {headings.length > 0 && sent && <NameColumns kind={kind.kind} headings={headings} onNamed={() => void sending.submit(sent)} />}
      <Earlier kind={kind.kind} />
    </>
  );
}

/// Where no heading is known, the server says what may be some.
function maybeHeadings(problem: Problem | undefined): string[] {
  const headings = problem?.code === 'ledger.no-headings' ? problem.headings : [];
  return Array.isArray(headings) ? headings.map(String) : [];
}

/// What this person brought before: under way, waiting for a decision, or over.
function Earlier({ kind }: { kind: string }) {
  const { t } = useTranslation();
  const imports = useQuery({
    queryKey: ['imports', kind],
    queryFn: ({ signal }) => readImports(kind, signal),
    refetchInterval: ({ state }) => (state.data?.items.some((one) => isRunning(one.status)) ? 2000 : false),
  });
  if (!imports.data?.items.length) return null;
  return (
    <Section title={t('sheet.earlier')}>
      <ul className="import-list">
        {imports.data.items.map((one) => (
          <li key={one.id}>
            <span>
              <strong>{one.file}</strong>
              <span className="row-sub">
                {formatTime(one.receivedAt)} ·{' '}
                {t('sheet.earlierRow', { rows: one.rows, registered: one.counts.REGISTERED + one.counts.KNOWN, refused: one.counts.REFUSED })}
              </span>
            </span>
            <StateTag tone={one.status === 'CHECKED' ? 'open' : 'plain'}>{t(`sheet.status.${one.status}`)}</StateTag>
            <LinkButton to={`?import=${one.id}`} second>
              {t('sheet.see')}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
