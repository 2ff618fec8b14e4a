import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { problemOf } from '../api/problem';
import { ProblemNotice } from './ProblemNotice';

/// How a part of a page stands that is read for itself, while it is not there: on its way, or refused. Only who knows that there is
/// nothing says so.
export function PartState({ query }: { query: Pick<UseQueryResult<unknown>, 'isLoading' | 'isError' | 'error' | 'refetch'> }) {
  if (query.isError) return <ProblemNotice problem={problemOf(query.error)} onReload={() => void query.refetch()} />;
  if (!query.isLoading) return null;
  return (
    <div className="part-loading" aria-busy="true">
      <Skeleton active title={false} paragraph={{ rows: 2 }} />
    </div>
  );
}
