import { useQuery } from '@tanstack/react-query';
import { Button, DatePicker, Skeleton } from 'antd';
import dayjs from 'dayjs';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { type Period, periodPath, type Ranking, readRankings } from '../api/assessment';
import { read } from '../api/http';
import { problemOf } from '../api/problem';
import { useSession } from '../app/session';
import { EmptyNotice } from '../patterns/EmptyNotice';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { Section } from '../patterns/Section';
import { useToday } from '../patterns/today';
import { StateTag, TimeValue } from '../patterns/values';
import { FreezeDialog, RankDialog } from './RankingDialogs';
import { RankingTable } from './RankingTable';
import { TargetsDialog } from './TargetsDialog';

const RankingChart = lazy(async () => ({ default: (await import('./RankingChart')).RankingChart }));

export function RankingPage() {
  const { t } = useTranslation();
  const today = useToday();
  const [search, setSearch] = useSearchParams();
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
          <DatePicker
            picker="month"
            allowClear={false}
            format="YYYY-MM"
            aria-label={t('ranking.period')}
            value={dayjs(`${period}-01`)}
            onChange={(value) => setSearch({ period: (value ?? dayjs()).format('YYYY-MM') }, { replace: true })}
            className="month-picker"
          />
        }
      />
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
          <EmptyNotice text={t('ranking.none')} />
        </div>
      )}
      {rankings.data?.items.map((ranking) => (
        <RankingShown key={ranking.id} ranking={ranking} />
      ))}
    </div>
  );
}

function RankingShown({ ranking }: { ranking: Ranking }) {
  const { t } = useTranslation();
  return (
    <>
      <Section title={t('ranking.chart')}>
        <Suspense fallback={<div className="chart" aria-busy="true" />}>
          <RankingChart units={ranking.units} />
        </Suspense>
      </Section>
      <RankingTable ranking={ranking} />
    </>
  );
}

const rankers = ['BUREAU_OFFICER', 'BUREAU_HEAD'];

function PeriodBar({ period, etag, ranked }: { period: Period; etag: string | undefined; ranked: boolean }) {
  const { t } = useTranslation();
  const session = useSession();
  const [open, setOpen] = useState<string>();
  const close = () => setOpen(undefined);
  const frozen = period.status === 'FROZEN';
  const mayRank = frozen && !ranked && session.functions.some((one) => rankers.includes(one));
  return (
    <div className="sheet period-bar">
      <StateTag tone={frozen ? 'good' : 'warn'}>{t(frozen ? 'ranking.frozen' : 'ranking.open')}</StateTag>
      <span className="rows-wide muted">
        {frozen ? (
          <>
            {t('ranking.frozenAt')} <TimeValue value={period.frozenAt} />
          </>
        ) : (
          t('ranking.openAbout')
        )}
        {period.missingProducers.length > 0 &&
          ` · ${t('ranking.notClosed', { parts: period.missingProducers.map((part) => t(`part.${part}`)).join(t('list.separator')) })}`}
      </span>
      {period.actions.includes('set-targets') && <Button onClick={() => setOpen('targets')}>{t('ranking.setTargets')}</Button>}
      {!frozen && period.actions.includes('freeze') && (
        <Button type="primary" onClick={() => setOpen('freeze')}>
          {t('ranking.freeze')}
        </Button>
      )}
      {mayRank && (
        <Button type="primary" onClick={() => setOpen('rank')}>
          {t('ranking.rank')}
        </Button>
      )}
      {open === 'targets' && <TargetsDialog period={period} etag={etag} onClose={close} />}
      {open === 'freeze' && <FreezeDialog period={period} etag={etag} onClose={close} />}
      {open === 'rank' && <RankDialog period={period} onClose={close} />}
    </div>
  );
}
