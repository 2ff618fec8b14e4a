import { useQuery } from '@tanstack/react-query';
import { Button, DatePicker, Skeleton } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { type Month, readMonth, type UnitFigures } from '../api/monthly';
import { problemOf } from '../api/problem';
import { EmptyNotice } from '../patterns/EmptyNotice';
import { useLabel } from '../patterns/labels';
import { LinkButton } from '../patterns/LinkButton';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { type Column, RegisterRows } from '../patterns/RegisterRows';
import { useToday } from '../patterns/today';
import { ProjectNavigation } from '../projects/ProjectNavigation';
import { Count, Lights, rowsOf, Sum } from './Figures';
import { FreezeDialog } from './FreezeDialog';
import { MonthNotice } from './MonthNotice';

/// P12: a month by units: who has reported, who is late, who is missing, and what the figures come to.
export function MonthPage() {
  const { t } = useTranslation();
  const today = useToday();
  const [search, setSearch] = useSearchParams();
  const [freezing, setFreezing] = useState(false);
  const month = search.get('month') ?? dayjs(today).subtract(1, 'month').format('YYYY-MM');
  const shown = useQuery({ queryKey: ['monthly', month], queryFn: ({ signal }) => readMonth(month, signal) });
  return (
    <div className="page page-wide">
      <PageHead
        title={t('monthly.title')}
        about={t('monthly.about')}
        actions={
          <>
            <DatePicker
              picker="month"
              allowClear={false}
              format="YYYY-MM"
              aria-label={t('monthly.month')}
              value={dayjs(`${month}-01`)}
              onChange={(value) => setSearch({ month: (value ?? dayjs()).format('YYYY-MM') }, { replace: true })}
              className="month-picker"
            />
            <LinkButton to={`/projects/monthly/${month}`} second>
              {t('monthly.sheet')}
            </LinkButton>
            <LinkButton to="/projects/quarters" second>
              {t('quarter.title')}
            </LinkButton>
            {shown.data?.actions.includes('freeze') && (
              <Button type="primary" onClick={() => setFreezing(true)}>
                {t('monthly.freeze')}
              </Button>
            )}
          </>
        }
      />
      <ProjectNavigation />
      {shown.data && <MonthNotice month={shown.data} />}
      <section className="sheet sheet-flush" aria-label={t('monthly.title')} aria-busy={shown.isPending}>
        {shown.isError && <ProblemNotice problem={problemOf(shown.error)} onReload={() => void shown.refetch()} />}
        {shown.isPending && <Skeleton className="register-loading" active paragraph={{ rows: 6 }} title={false} />}
        {shown.data?.total.due === 0 && <EmptyNotice text={t('monthly.none')} />}
        {shown.data && shown.data.total.due > 0 && <Units month={shown.data} />}
      </section>
      {shown.data && <p className="muted">{t('visit.rule', { rule: shown.data.rules })}</p>}
      {freezing && <FreezeDialog month={month} onClose={() => setFreezing(false)} />}
    </div>
  );
}

function Units({ month }: { month: Month }) {
  const { t } = useTranslation();
  const columns = useColumns(month);
  const rows = month.units.length > 1 ? [...month.units, month.total] : month.units;
  return <RegisterRows rows={rows} label={t('monthly.title')} columns={columns} rowKey={(one) => one.unit || 'total'} />;
}

function useColumns(month: Month): Column<UnitFigures>[] {
  const { t } = useTranslation();
  const label = useLabel();
  const rows = (one: UnitFigures, filters: Record<string, string> = {}) =>
    rowsOf(`/projects/monthly/${month.month}`, { unit: one.unit, ...filters });
  const counted = (title: string, state: string, count: (one: UnitFigures) => number): Column<UnitFigures> => ({
    title,
    right: true,
    cell: (one) => <Count count={count(one)} to={rows(one, { state })} />,
  });
  const sums = month.columns.filter((column) => column.type === 'MONEY' || column.type === 'NUMBER');
  return [
    {
      title: t('project.unit'),
      main: true,
      cell: (one) => (
        <Link to={rows(one)} className="row-name">
          {one.unit ? label(one.unitName) || one.unit : t('monthly.total')}
        </Link>
      ),
    },
    counted(t('monthly.due'), '', (one) => one.due),
    counted(t('monthly.state.HANDED_IN'), 'HANDED_IN', (one) => one.inTime),
    counted(t('monthly.state.LATE'), 'LATE', (one) => one.late),
    counted(t('monthly.state.MISSING'), 'MISSING', (one) => one.missing),
    counted(t('monthly.state.OPEN'), 'OPEN', (one) => one.open),
    ...sums.map((column) => ({
      title: label(column.label),
      right: true,
      cell: (one: UnitFigures) => <Sum sum={one.sums[column.id]} to={rows(one, { figure: column.id })} />,
    })),
    { title: t('project.lightTitle'), cell: (one) => <Lights lights={one.lights} to={(light) => rows(one, { light })} /> },
  ];
}
