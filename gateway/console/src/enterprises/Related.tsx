import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { problemOf } from '../api/problem';
import type { Page } from '../api/words';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { Section } from '../patterns/Section';

interface Props<T> {
  title: string;
  about: string;
  queryKey: string[];
  load: (signal: AbortSignal) => Promise<Page<T>>;
  row: (one: T) => ReactNode;
}

/// On a firm's page: what names it, where there is anything.
export function Related<T>({ title, about, queryKey, load, row }: Props<T>) {
  const found = useQuery({ queryKey, queryFn: ({ signal }) => load(signal), retry: false });
  if (found.isError) {
    return (
      <Section title={title}>
        <ProblemNotice problem={problemOf(found.error)} onReload={() => void found.refetch()} />
      </Section>
    );
  }
  if (!found.data || found.data.items.length === 0) return null;
  return (
    <Section title={title} extra={found.data.total?.count}>
      <ul className="rows">{found.data.items.map(row)}</ul>
      <p className="fact-line muted">{about}</p>
    </Section>
  );
}
