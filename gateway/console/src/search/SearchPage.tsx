import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { problemOf } from '../api/problem';
import { type FoundGroup, readFound } from '../api/search';
import { EmptyNotice } from '../patterns/EmptyNotice';
import { UnitName } from '../patterns/labels';
import { MissingParts } from '../patterns/MissingParts';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { Section } from '../patterns/Section';
import { registerOf } from './kinds';
import { recentSearches } from './recent';
import { SearchForm } from './SearchForm';

/// G4: what a number or a name is in all services, by kind. A part that is down is named; what the others found stands here.
export function SearchPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const typed = (params.get('q') ?? '').trim();
  const found = useQuery({
    queryKey: ['search', typed],
    queryFn: ({ signal }) => readFound(typed, signal),
    enabled: typed !== '',
  });
  const groups = found.data?.groups ?? [];
  return (
    <div className="page">
      <PageHead title={t('search.title')} about={typed === '' ? t('search.about') : t('search.aboutTyped', { typed })} />
      <SearchForm className="search-form page-search" />
      {typed === '' && <RecentSearches />}
      <MissingParts parts={found.data?.missing} />
      {found.isError && <ProblemNotice problem={problemOf(found.error)} onReload={() => void found.refetch()} />}
      {found.isLoading && (
        <div className="sheet" aria-busy="true">
          <Skeleton active title={false} paragraph={{ rows: 5 }} />
        </div>
      )}
      {found.isSuccess && groups.length === 0 && (
        <div className="sheet sheet-flush">
          <EmptyNotice text={t('search.nothing')} />
        </div>
      )}
      <div onKeyDown={stepThrough}>
        {groups.map((group) => (
          <Group key={group.kind} group={group} typed={typed} />
        ))}
      </div>
    </div>
  );
}

function Group({ group, typed }: { group: FoundGroup; typed: string }) {
  const { t } = useTranslation();
  const register = group.more ? registerOf(group.kind, typed) : undefined;
  return (
    <Section flush title={t(`search.kind.${group.kind}`)} extra={register && <Link to={register}>{t('search.more')}</Link>}>
      <ul className="work">
        {group.items.map((one) => (
          <li key={one.id}>
            <Link to={one.link} className="work-item found">
              <span className="work-kind">{one.number}</span>
              <span className="work-title">{one.title}</span>
              <span className="work-unit">
                <UnitName id={one.unit} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function RecentSearches() {
  const { t } = useTranslation();
  const recent = recentSearches();
  if (recent.length === 0) return null;
  return (
    <Section title={t('search.recent')}>
      <ul className="rows">
        {recent.map((one) => (
          <li key={one}>
            <Link to={`/search?q=${encodeURIComponent(one)}`}>{one}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/// From finding to finding with the arrows, over the bounds of the groups.
function stepThrough(event: KeyboardEvent<HTMLDivElement>) {
  const step = steps[event.key];
  const all = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('a.found')];
  const at = all.findIndex((one) => one === document.activeElement);
  if (!step || at < 0) return;
  event.preventDefault();
  all[step(at, all.length - 1)]?.focus();
}
