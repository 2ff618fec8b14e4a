import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { problemOf } from '../api/problem';
import type { Page } from '../api/words';
import { ChosenColumns, useChosenColumns } from './ChosenColumns';
import { Download } from './Download';
import { EmptyNotice } from './EmptyNotice';
import { PageHead } from './PageHead';
import { ProblemNotice } from './ProblemNotice';
import { type Column, RegisterRows } from './RegisterRows';
import { type Filter, RegisterFilters } from './RegisterFilters';
import { MissingParts } from './MissingParts';
import { SavedFilters } from './SavedFilters';

export interface RegisterQuery {
  filters: Record<string, string>;
  after: string | undefined;
  signal: AbortSignal;
}

export interface Marks<T> {
  /// What the mark of a row is called by who does not see it.
  labelOf: (row: T) => string;
  actions: (marked: T[], onClear: () => void) => ReactNode;
}

interface Props<T> {
  name: string;
  title: string;
  about?: string;
  /// What can be done here, also with the rows on the screen.
  actions?: ReactNode | ((rows: T[]) => ReactNode);
  /// Placed between head and rows: sums, a chart.
  top?: ReactNode;
  filters: Filter[];
  columns: Column<T>[];
  load: (query: RegisterQuery) => Promise<Page<T>>;
  /// The rows of these filters as a workbook.
  exported?: (filters: Record<string, string>) => Promise<Blob>;
  rowKey: (row: T) => string;
  rowLink?: (row: T) => string | undefined;
  rowTone?: (row: T) => 'late' | undefined;
  /// Whoever follows a row's link has seen it.
  onOpen?: (row: T) => void;
  empty: string;
  /// Rows can be marked; what is done with the marked ones stands above the rows.
  marks?: Marks<T> | undefined;
  /// Used inside another page: no head of its own.
  bare?: boolean;
}

/// Every register of the platform: filters kept in the address, rows by cursor, and the five states a list can be in.
export function RegisterPage<T>(props: Props<T>) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const filters = Object.fromEntries(props.filters.flatMap(({ name }) => (search.get(name) ? [[name, search.get(name) as string]] : [])));
  const pages = useInfiniteQuery({
    queryKey: [props.name, 'register', filters],
    queryFn: ({ pageParam, signal }) => props.load({ filters, after: pageParam, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
  const change = (name: string, value: string) => {
    const next = new URLSearchParams(search);
    if (value === '') next.delete(name);
    else next.set(name, value);
    setSearch(next, { replace: true });
  };
  const clear = () => {
    const next = new URLSearchParams(search);
    for (const { name } of props.filters) next.delete(name);
    setSearch(next, { replace: true });
  };
  const columns = useChosenColumns(props.name, props.columns, !props.bare);
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const [keys, onChange] = useMarks(JSON.stringify(filters));
  const marked = rows.filter((row) => keys.includes(props.rowKey(row)));
  const selection = props.marks && { keys, onChange, labelOf: props.marks.labelOf, allLabel: t('register.markAll') };
  const first = pages.data?.pages[0];
  const actions = typeof props.actions === 'function' ? props.actions(rows) : props.actions;

  return (
    <div className={props.bare ? '' : 'page'}>
      {!props.bare && <PageHead title={props.title} about={props.about} actions={(props.exported || actions) && <Actions {...props} actions={actions} filters={filters} />} />}
      {props.top}
      <section className="sheet sheet-flush" aria-label={props.title} aria-busy={pages.isPending}>
        <RegisterFilters filters={props.filters} values={filters} onChange={change} total={first?.total}>
          <ChosenColumns register={props.name} {...columns} />
        </RegisterFilters>
        {props.filters.length > 0 && !props.bare && (
          <SavedFilters register={props.name} values={filters} onApply={(values) => setSearch(values, { replace: true })} />
        )}
        <MissingParts parts={first?.missing} />
        {pages.isError && <ProblemNotice problem={problemOf(pages.error)} onReload={() => void pages.refetch()} />}
        {pages.isPending && <Skeleton className="register-loading" active paragraph={{ rows: 6 }} title={false} />}
        {pages.isSuccess && rows.length === 0 && (
          <EmptyNotice text={props.empty} filtered={Object.keys(filters).length > 0} onClear={clear} />
        )}
        {props.marks?.actions(marked, () => onChange([]))}
        {rows.length > 0 && <RegisterRows rows={rows} selection={selection} label={props.title} columns={columns.shown} {...rowProps(props)} />}
        {pages.hasNextPage && <MoreButton loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()} />}
      </section>
    </div>
  );
}

/// What other filters show is not marked.
function useMarks(filters: string): [string[], (keys: string[]) => void] {
  const [marks, setMarks] = useState<{ filters: string; keys: string[] }>({ filters, keys: [] });
  return [marks.filters === filters ? marks.keys : [], (keys) => setMarks({ filters, keys })];
}

interface ActionsProps {
  title: string;
  actions?: ReactNode;
  exported?: ((filters: Record<string, string>) => Promise<Blob>) | undefined;
  filters: Record<string, string>;
}

function Actions({ title, actions, exported, filters }: ActionsProps) {
  const { t } = useTranslation();
  return (
    <>
      {exported && <Download label={t('register.export')} name={title} load={() => exported(filters)} />}
      {actions}
    </>
  );
}

function rowProps<T>({ rowKey, rowLink, rowTone, onOpen }: Props<T>) {
  return { rowKey, rowLink, rowTone, onOpen };
}

function MoreButton({ loading, onClick }: { loading: boolean; onClick: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="register-more">
      <Button loading={loading} onClick={onClick}>
        {t('register.more')}
      </Button>
    </div>
  );
}
