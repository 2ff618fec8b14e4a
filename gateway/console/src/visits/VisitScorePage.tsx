import { useQuery } from '@tanstack/react-query';
import { DatePicker, Skeleton } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { problemOf } from '../api/problem';
import { readVisitScores, type VisitScore } from '../api/visit';
import { EmptyNotice } from '../patterns/EmptyNotice';
import { useUnitName } from '../patterns/labels';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { type Column, RegisterRows } from '../patterns/RegisterRows';
import { useToday } from '../patterns/today';
import { VisitNavigation } from './VisitNavigation';

/// What the visits of each unit come to in one month, each number as the rule counts it.
export function VisitScorePage() {
  const { t } = useTranslation();
  const today = useToday();
  const [search, setSearch] = useSearchParams();
  const month = dayjs(`${search.get('month') ?? today.slice(0, 7)}-01`);
  const from = month.format('YYYY-MM-DD');
  const until = month.endOf('month').format('YYYY-MM-DD');
  const columns = useColumns();
  const scores = useQuery({
    queryKey: ['visits', 'scores', from],
    queryFn: ({ signal }) => readVisitScores(from, until, signal),
  });
  return (
    <div className="page">
      <PageHead
        title={t('visit.scores')}
        about={t('visit.scoresAbout')}
        actions={
          <DatePicker
            picker="month"
            allowClear={false}
            format="YYYY-MM"
            aria-label={t('visit.month')}
            value={month}
            onChange={(value) => setSearch({ month: (value ?? dayjs(today)).format('YYYY-MM') }, { replace: true })}
            className="month-picker"
          />
        }
      />
      <VisitNavigation />
      <section className="sheet sheet-flush" aria-label={t('visit.scores')} aria-busy={scores.isPending}>
        {scores.isError && <ProblemNotice problem={problemOf(scores.error)} onReload={() => void scores.refetch()} />}
        {scores.isPending && <Skeleton className="register-loading" active paragraph={{ rows: 6 }} title={false} />}
        {scores.data?.items.length === 0 && <EmptyNotice text={t('visit.noScores')} />}
        {scores.data && scores.data.items.length > 0 && (
          <RegisterRows rows={scores.data.items} label={t('visit.scores')} columns={columns} rowKey={(score) => score.unit.id} />
        )}
      </section>
      {scores.data && <p className="muted">{t('visit.rule', { rule: scores.data.rule })}</p>}
    </div>
  );
}

function useColumns(): Column<VisitScore>[] {
  const { t } = useTranslation();
  const unit = useUnitName();
  return [
    { title: t('visit.unit'), main: true, cell: (score) => unit(score.unit) },
    { title: t('visit.points'), right: true, phone: 'head', cell: (score) => <strong className="figures">{score.points}</strong> },
    { title: t('visit.days'), right: true, cell: (score) => score.days },
    { title: t('visit.counted'), right: true, cell: (score) => score.visits },
    { title: t('visit.firms'), right: true, cell: (score) => score.firms },
    { title: t('visit.inTime'), right: true, cell: (score) => `${score.stepsInTime} / ${score.steps}` },
    { title: t('visit.leads'), right: true, cell: (score) => score.leads },
    { title: t('visit.conversions'), right: true, cell: (score) => score.conversions },
  ];
}
