import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Checkbox, Skeleton } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Problem, problemOf, type Violation } from '../api/problem';
import { type Import, readRows, type SheetRow } from '../api/sheet';
import { EmptyNotice } from '../patterns/EmptyNotice';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { RegisterRows } from '../patterns/RegisterRows';
import { StateTag, type Tone } from '../patterns/values';
import { wordsOf } from '../patterns/violations';
import { placeOf } from './SheetLeftOut';
import type { SheetKind } from './SheetKind';

const tones: Record<SheetRow['outcome'], Tone> = { FREE: 'good', REGISTERED: 'good', KNOWN: 'plain', REFUSED: 'bad' };

interface Props<R extends SheetRow> {
  kind: SheetKind<R>;
  one: Import;
  /// Beside the filter.
  extra?: ReactNode;
}

/// The rows of a spreadsheet with what becomes of each; a page at a time, for there may be many thousands.
export function SheetRows<R extends SheetRow>({ kind, one, extra }: Props<R>) {
  const { t } = useTranslation();
  const [onlyRefused, setOnlyRefused] = useState(false);
  const pages = useInfiniteQuery({
    queryKey: ['import', one.id, 'rows', one.status, onlyRefused],
    queryFn: ({ pageParam, signal }) => readRows<R>(kind.kind, one.id, onlyRefused, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <div className="register-filters">
        <Checkbox checked={onlyRefused} onChange={({ target }) => setOnlyRefused(target.checked)}>
          {t('sheet.onlyProblems', { count: one.counts.REFUSED })}
        </Checkbox>
        {extra}
        <span className="register-total" role="status">
          {t('register.total', { shown: onlyRefused ? one.counts.REFUSED : one.done })}
        </span>
      </div>
      {pages.isError && <ProblemNotice problem={problemOf(pages.error)} onReload={() => void pages.refetch()} />}
      {pages.isPending && <Skeleton className="register-loading" active paragraph={{ rows: 6 }} title={false} />}
      {pages.isSuccess && rows.length === 0 && <EmptyNotice text={t(one.rows === 0 ? 'sheet.empty' : 'sheet.noProblems')} />}
      {rows.length > 0 && (
        <RegisterRows<R>
          rows={rows}
          label={t('sheet.rows', { file: one.file })}
          rowKey={(row) => `${row.sheet}!${row.row}`}
          rowLink={(row) => (row.id ? (kind.link?.(row) ?? `${kind.page}/${row.id}`) : undefined)}
          columns={[
            {
              title: kind.main.title,
              main: true,
              cell: (row) => (
                <>
                  {kind.main.cell(row) || '—'}
                  <span className="row-sub">{[placeOf(t, row), row.number].filter(Boolean).join(' · ')}</span>
                </>
              ),
            },
            ...kind.columns,
            {
              title: t('sheet.outcomeLabel'),
              phone: 'head',
              cell: (row) => <StateTag tone={tones[row.outcome]}>{t(`sheet.outcome.${row.outcome}`)}</StateTag>,
            },
            { title: t('sheet.notes'), wide: true, cell: (row) => <Notes kind={kind} row={row} /> },
          ]}
        />
      )}
      {pages.hasNextPage && (
        <div className="register-more">
          <Button loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
            {t('register.more')}
          </Button>
        </div>
      )}
    </>
  );
}

function Notes<R extends SheetRow>({ kind, row }: { kind: SheetKind<R>; row: R }) {
  return (
    <>
      {row.problem && <Reason problem={row.problem} fields={kind.fields} />}
      {kind.notes?.(row)}
    </>
  );
}

/// Where single cells are wrong, each of them; else what the server says of the whole row.
function Reason({ problem, fields }: { problem: Problem; fields: Record<string, string> }) {
  const { t } = useTranslation();
  if (!problem.violations?.length) return <>{problem.detail ?? problem.title}</>;
  const field = ({ pointer }: Violation) => Object.keys(fields).find((one) => pointer === one || pointer.startsWith(`${one}/`));
  return (
    <>
      {problem.violations.map((violation) => {
        const name = fields[field(violation) ?? ''];
        return (
          <span key={violation.pointer + violation.code} className="ledger-note">
            {name ? t('sheet.cell', { field: t(name), problem: wordsOf(violation) }) : wordsOf(violation)}
          </span>
        );
      })}
    </>
  );
}
