import { useQuery } from '@tanstack/react-query';
import { DatePicker, Select, Skeleton } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { unitKinds } from '../api/network';
import { type AskedScores, type RankedScore, readOutreachScores } from '../api/outreach';
import { problemOf } from '../api/problem';
import { EmptyNotice } from '../patterns/EmptyNotice';
import { useChoices } from '../patterns/fields';
import { useUnitName } from '../patterns/labels';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { type Column, RegisterRows } from '../patterns/RegisterRows';
import { useToday } from '../patterns/today';
import { ScoreFigure, useScoreColumns } from './ScoreFigures';
import { VisitNavigation } from './VisitNavigation';

/// What the units do outside in a time, ranked; each row leads to the records behind it.
export function ScorePage() {
  const { t } = useTranslation();
  const asked = useAsked();
  const [search] = useSearchParams();
  const kind = search.get('kind') ?? undefined;
  const columns = useColumns();
  const scores = useQuery({
    queryKey: ['visits', 'scores', asked, kind],
    queryFn: ({ signal }) => readOutreachScores({ ...asked, kind }, signal),
  });
  return (
    <div className="page">
      <PageHead title={t('outreach.title')} about={t('outreach.about')} actions={<MonthPicker asked={asked} />} />
      <VisitNavigation />
      <section className="sheet sheet-flush" aria-label={t('outreach.title')} aria-busy={scores.isPending}>
        <AskedFilters asked={asked} kind={kind} />
        {scores.isError && <ProblemNotice problem={problemOf(scores.error)} onReload={() => void scores.refetch()} />}
        {scores.isPending && <Skeleton className="register-loading" active paragraph={{ rows: 6 }} title={false} />}
        {scores.data?.items.length === 0 && <EmptyNotice text={t('outreach.none')} />}
        {scores.data && scores.data.items.length > 0 && (
          <RegisterRows
            rows={scores.data.items}
            label={t('outreach.title')}
            columns={columns}
            rowKey={(score) => score.unit.id}
            rowLink={(score) => `/visits/scores/${encodeURIComponent(score.unit.id)}?${new URLSearchParams({ ...asked })}`}
          />
        )}
      </section>
      {scores.data && <p className="muted">{t('visit.rule', { rule: scores.data.rule })}</p>}
    </div>
  );
}

/// As the address says, in days or as a whole month; this month where it says nothing.
export function useAsked(): AskedScores {
  const today = useToday();
  const [search] = useSearchParams();
  const month = dayjs(search.get('month') ?? today);
  return {
    from: search.get('from') ?? month.startOf('month').format('YYYY-MM-DD'),
    until: search.get('until') ?? month.endOf('month').format('YYYY-MM-DD'),
    ...(search.get('below') ? { below: 'true' } : {}),
  };
}

function useAsk(): (changed: Record<string, string | undefined>) => void {
  const [search, setSearch] = useSearchParams();
  return (changed) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(changed)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    setSearch(next, { replace: true });
  };
}

/// A whole month at once.
function MonthPicker({ asked }: { asked: AskedScores }) {
  const { t } = useTranslation();
  const ask = useAsk();
  const month = dayjs(asked.from);
  const isWhole = month.date() === 1 && month.endOf('month').format('YYYY-MM-DD') === asked.until;
  return (
    <DatePicker
      picker="month"
      allowClear={false}
      format="YYYY-MM"
      aria-label={t('outreach.month')}
      placeholder={t('outreach.month')}
      value={isWhole ? month : null}
      onChange={(value) => value && ask({ from: value.startOf('month').format('YYYY-MM-DD'), until: value.endOf('month').format('YYYY-MM-DD') })}
      className="month-picker"
    />
  );
}

function AskedFilters({ asked, kind }: { asked: AskedScores; kind: string | undefined }) {
  const { t } = useTranslation();
  const ask = useAsk();
  const kinds = useChoices(unitKinds, 'network.kind');
  return (
    <div className="register-filters" role="search">
      {(['from', 'until'] as const).map((name) => (
        <DatePicker
          key={name}
          allowClear={false}
          aria-label={t(`outreach.${name}`)}
          className="register-day"
          value={dayjs(asked[name])}
          onChange={(value) => value && ask({ from: asked.from, until: asked.until, [name]: value.format('YYYY-MM-DD') })}
        />
      ))}
      <Select
        aria-label={t('outreach.whose')}
        className="register-select"
        popupMatchSelectWidth={false}
        value={asked.below ?? ''}
        onChange={(value: string) => ask({ below: value })}
        options={[
          { value: '', label: t('outreach.own') },
          { value: 'true', label: t('outreach.withBelow') },
        ]}
      />
      <Select
        allowClear
        aria-label={t('network.kindLabel')}
        placeholder={t('network.kindLabel')}
        className="register-select"
        popupMatchSelectWidth={false}
        value={kind ?? null}
        onChange={(value: string | null | undefined) => ask({ kind: value ?? undefined })}
        options={kinds}
      />
    </div>
  );
}

function useColumns(): Column<RankedScore>[] {
  const { t } = useTranslation();
  const unit = useUnitName();
  return [
    { title: t('outreach.rank'), right: true, width: 64, cell: (score) => score.rank },
    { title: t('visit.unit'), main: true, cell: (score) => unit(score.unit) },
    { title: t('outreach.points'), right: true, phone: 'head', cell: (score) => <strong className="figures">{score.points}</strong> },
    ...useScoreColumns().map(({ name, of }) => ({ title: name, right: true, cell: (score: RankedScore) => <ScoreFigure value={of(score)} /> })),
  ];
}
