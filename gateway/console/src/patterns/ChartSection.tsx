import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { type ComponentProps, lazy, type ReactNode, Suspense } from 'react';
import { problemOf } from '../api/problem';
import { EmptyNotice } from './EmptyNotice';
import { ProblemNotice } from './ProblemNotice';
import { type Column, RegisterRows } from './RegisterRows';
import { Section } from './Section';

const Bars = lazy(async () => ({ default: (await import('./Bars')).Bars }));

interface Props<T, R> {
  title: string;
  about?: ReactNode;
  extra?: ReactNode;
  query: UseQueryResult<T>;
  /// What the chart draws; the table says the same.
  chart: (value: T) => Omit<ComponentProps<typeof Bars>, 'title'>;
  rows: (value: T) => R[];
  columns: Column<R>[];
  rowKey: (row: R) => string;
  empty: string;
  children?: (value: T) => ReactNode;
}

/// A figure in three ways: the chart, its words for who does not see it, and the table below it.
export function ChartSection<T, R>(props: Props<T, R>) {
  const { query, title } = props;
  const rows = query.data === undefined ? [] : props.rows(query.data);
  return (
    <Section title={title} extra={props.extra}>
      {props.about && <p className="section-note">{props.about}</p>}
      {query.isPending && <Skeleton active paragraph={{ rows: 4 }} title={false} />}
      {query.isError && <ProblemNotice problem={problemOf(query.error)} onReload={() => void query.refetch()} />}
      {query.data !== undefined && rows.length === 0 && <EmptyNotice text={props.empty} />}
      {query.data !== undefined && rows.length > 0 && (
        <>
          <Suspense fallback={<div className="chart" aria-busy="true" />}>
            <Bars title={title} {...props.chart(query.data)} />
          </Suspense>
          <RegisterRows rows={rows} label={title} columns={props.columns} rowKey={props.rowKey} />
          {props.children?.(query.data)}
        </>
      )}
    </Section>
  );
}
