import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import dayjs from 'dayjs';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { type Period, periodPath, type Ranking, rankingWorkbook, readRankings } from '../api/assessment';
import { read } from '../api/http';
import { problemOf } from '../api/problem';
import { RankingNotices } from '../notices/RankingNotices';
import { Download } from '../patterns/Download';
import { EmptyNotice } from '../patterns/EmptyNotice';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { Section } from '../patterns/Section';
import { useToday } from '../patterns/today';
import { PeriodBar } from './PeriodBar';
import { PeriodPicker } from './PeriodPicker';
import { RankingNavigation } from './RankingNavigation';
import { RankingTable } from './RankingTable';
import { TrendSection } from './TrendSection';

const RankingChart = lazy(async () => ({ default: (await import('./RankingChart')).RankingChart }));

export function RankingPage() {
  const { t } = useTranslation();
  const today = useToday();
  const [search, setSearch] = useSearchParams();
  const turnTo = (next: string) => setSearch({ period: next }, { replace: true });
  const period = search.get('period') ?? dayjs(today).subtract(1, 'month').format('YYYY-MM');
  const state = useQuery({
    queryKey: ['periods', period],
    queryFn: ({ signal }) => read<Period>(periodPath(period), { signal }),
    retry: false,
  });
  const rankings = useQuery({ queryKey: ['rankings', period], queryFn: ({ signal }) => readRankings(period, signal) });
  return (
    <div className="page">
      <PageHead
        title={t('ranking.title')}
        about={t('ranking.about')}
        actions={
          <PeriodPicker value={period} onChange={turnTo} />
        }
      />
      <RankingNavigation />
      {state.data && <PeriodBar period={state.data.value} etag={state.data.etag} ranked={(rankings.data?.items.length ?? 0) > 0} />}
      {state.isError && <ProblemNotice problem={problemOf(state.error)} onReload={() => void state.refetch()} />}
      {rankings.isError && <ProblemNotice problem={problemOf(rankings.error)} onReload={() => void rankings.refetch()} />}
      {rankings.isPending && (
        <div className="sheet">
          <Skeleton active paragraph={{ rows: 6 }} title={false} />
        </div>
      )}
      {rankings.data?.items.length === 0 && (
        <div className="sheet sheet-flush">
          <EmptyNotice text={t('ranking.none')}>
            <EarlierMonth period={period} onTurn={turnTo} />
          </EmptyNotice>
        </div>
      )}
      {rankings.data?.items.map((ranking) => (
        <RankingShown key={ranking.id} ranking={ranking} />
      ))}
    </div>
  );
}

function EarlierMonth({ period, onTurn }: { period: string; onTurn: (period: string) => void }) {
  const { t } = useTranslation();
  if (!/^\d{4}-\d{2}$/.test(period)) return null;
  const earlier = dayjs(`${period}-01`).subtract(1, 'month').format('YYYY-MM');
  return <Button onClick={() => onTurn(earlier)}>{t('ranking.earlier', { period: earlier })}</Button>;
}

function RankingShown({ ranking }: { ranking: Ranking }) {
  const { t } = useTranslation();
  return (
    <>
      {ranking.corrects && <p className="notice notice-warn">{t('ranking.correctedAbout', { id: ranking.corrects })}</p>}
      <Section
        title={t(ranking.corrects ? 'ranking.corrected' : 'ranking.chart')}
        extra={
          <>
            <RankingNotices ranking={ranking} />
            <Download label={t('ranking.export')} name={ranking.id} load={() => rankingWorkbook(ranking.id)} />
          </>
        }
      >
        <Suspense fallback={<div className="chart" aria-busy="true" />}>
          <RankingChart units={ranking.units} />
        </Suspense>
      </Section>
      <RankingTable ranking={ranking} />
      {!ranking.corrects && <TrendSection ranking={ranking} />}
    </>
  );
}
