import { useQuery } from '@tanstack/react-query';
import { DatePicker, Skeleton } from 'antd';
import dayjs from 'dayjs';
import quarterOfYear from 'dayjs/plugin/quarterOfYear';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { problemOf } from '../api/problem';
import { quarterDocumentPath, type QuarterLine, type QuarterReport, readQuarter } from '../api/quarterly';
import { useLabel } from '../patterns/labels';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { type Column, RegisterRows } from '../patterns/RegisterRows';
import { Section } from '../patterns/Section';
import { useToday } from '../patterns/today';
import { Doer } from '../patterns/Trail';
import { TimeValue } from '../patterns/values';
import { ProjectNavigation } from '../projects/ProjectNavigation';
import { useProjectRules } from '../projects/rules';
import { Count, Lights, rowsOf, Sum } from './Figures';

dayjs.extend(quarterOfYear);

const named = (day: dayjs.Dayjs) => `${day.year()}-Q${day.quarter()}`;
const firstDay = (quarter: string) => dayjs(`${quarter.slice(0, 4)}-01-01`).add((Number(quarter.slice(-1)) - 1) * 3, 'month');

/// P12: a quarter from its three frozen months, and the report of it as a document.
export function QuarterPage() {
  const { t } = useTranslation();
  const today = useToday();
  const [search, setSearch] = useSearchParams();
  const quarter = search.get('quarter') ?? named(dayjs(today).subtract(1, 'quarter'));
  const shown = useQuery({ queryKey: ['monthly', 'quarter', quarter], queryFn: ({ signal }) => readQuarter(quarter, signal) });
  return (
    <div className="page page-wide">
      <PageHead
        title={t('quarter.title')}
        about={t('quarter.about')}
        actions={
          <>
            <DatePicker
              picker="quarter"
              allowClear={false}
              format="YYYY-[Q]Q"
              aria-label={t('quarter.quarter')}
              value={firstDay(quarter)}
              onChange={(value) => setSearch({ quarter: named(value ?? dayjs()) }, { replace: true })}
              className="month-picker"
            />
            {shown.data && (
              <>
                <a className="ant-btn ant-btn-default" href={quarterDocumentPath(quarter, 'pdf')} download>
                  {t('quarter.pdf')}
                </a>
                <a className="ant-btn ant-btn-primary" href={quarterDocumentPath(quarter)} download>
                  {t('quarter.document')}
                </a>
              </>
            )}
          </>
        }
      />
      <ProjectNavigation />
      {shown.isError && <ProblemNotice problem={problemOf(shown.error)} onReload={() => void shown.refetch()} />}
      {shown.isPending && <Skeleton active paragraph={{ rows: 6 }} title={false} />}
      {shown.data && <Report report={shown.data} />}
    </div>
  );
}

function Report({ report }: { report: QuarterReport }) {
  const { t } = useTranslation();
  const columns = useColumns(report);
  const rows = report.units.length > 1 ? [...report.units, report.total] : report.units;
  return (
    <>
      <Standing report={report} />
      <section className="sheet sheet-flush" aria-label={t('quarter.title')}>
        <RegisterRows rows={rows} label={t('quarter.title')} columns={columns} rowKey={(one) => one.unit || 'total'} />
      </section>
      <Section title={t('quarter.months')}>
        <ul className="plain-list">
          {report.months.map((month) => (
            <li key={month.month} className="fact-line">
              <Link to={`/projects/monthly?month=${month.month}`}>{month.month}</Link> · <Doer by={month.by} /> · <TimeValue value={month.at} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

/// Where its projects stood when it ended: the rows of its last month.
function Standing({ report }: { report: QuarterReport }) {
  const { t } = useTranslation();
  const label = useLabel();
  const stages = (useProjectRules()?.stages ?? []).filter((stage) => report.stages[stage.id]);
  return (
    <div className="notice notice-quiet">
      {t('quarter.standing')} <Count count={report.total.projects} to={lastMonth(report)} />
      <ul className="inline-list">
        {stages.map((stage) => (
          <li key={stage.id}>
            <Link to={rowsOf(lastMonth(report), { stage: stage.id })}>
              {label(stage.label)} {report.stages[stage.id]}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

const lastMonth = (report: QuarterReport) => `/projects/monthly/${report.months.at(-1)?.month ?? ''}`;

function useColumns(report: QuarterReport): Column<QuarterLine>[] {
  const { t } = useTranslation();
  const label = useLabel();
  const rows = (one: QuarterLine, filters: Record<string, string> = {}) =>
    rowsOf(`/projects/quarters/${report.quarter}`, { unit: one.unit, ...filters });
  const counted = (title: string, state: string, count: (one: QuarterLine) => number): Column<QuarterLine> => ({
    title,
    right: true,
    cell: (one) => <Count count={count(one)} to={rows(one, { state })} />,
  });
  return [
    { title: t('project.unit'), main: true, cell: (one) => (one.unit ? label(one.unitName) || one.unit : t('monthly.total')) },
    {
      title: t('quarter.projects'),
      right: true,
      cell: (one) => <Count count={one.projects} to={rowsOf(lastMonth(report), { unit: one.unit })} />,
    },
    counted(t('quarter.due'), '', (one) => one.due),
    counted(t('monthly.state.HANDED_IN'), 'HANDED_IN', (one) => one.inTime),
    counted(t('monthly.state.LATE'), 'LATE', (one) => one.late),
    counted(t('monthly.state.MISSING'), 'MISSING', (one) => one.missing),
    ...report.columns.map((column) => ({
      title: t(column.cumulative ? 'quarter.atEnd' : 'quarter.inAll', { what: label(column.label) }),
      right: true,
      cell: (one: QuarterLine) => <Sum sum={one.sums[column.id]} to={rows(one, { figure: column.id })} />,
    })),
    {
      title: t('project.lightTitle'),
      cell: (one) => <Lights lights={one.lights} to={(light) => rowsOf(lastMonth(report), { unit: one.unit, light })} />,
    },
  ];
}
