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
import { MoneyValue, TimeValue } from '../patterns/values';
import { colours } from '../projects/LightTag';
import { ProjectNavigation } from '../projects/ProjectNavigation';
import { useProjectRules } from '../projects/rules';

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
  const label = useLabel();
  const stages = useProjectRules()?.stages ?? [];
  const standing = stages.filter((stage) => report.stages[stage.id]).map((stage) => `${label(stage.label)} ${report.stages[stage.id]}`);
  const columns = useColumns(report);
  const rows = report.units.length > 1 ? [...report.units, report.total] : report.units;
  return (
    <>
      <p className="notice notice-quiet">{t('quarter.standing', { count: report.total.projects, stages: standing.join(' · ') })}</p>
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

function useColumns(report: QuarterReport): Column<QuarterLine>[] {
  const { t } = useTranslation();
  const label = useLabel();
  const counted = (title: string, count: (one: QuarterLine) => number): Column<QuarterLine> => ({ title, right: true, cell: count });
  return [
    { title: t('project.unit'), main: true, cell: (one) => (one.unit ? label(one.unitName) || one.unit : t('monthly.total')) },
    counted(t('quarter.projects'), (one) => one.projects),
    counted(t('quarter.due'), (one) => one.due),
    counted(t('monthly.state.HANDED_IN'), (one) => one.inTime),
    counted(t('monthly.state.LATE'), (one) => one.late),
    counted(t('monthly.state.MISSING'), (one) => one.missing),
    ...report.columns.map((column) => ({
      title: t(column.cumulative ? 'quarter.atEnd' : 'quarter.inAll', { what: label(column.label) }),
      right: true,
      cell: (one: QuarterLine) => <Sum of={one} column={column.id} />,
    })),
    {
      title: t('project.lightTitle'),
      cell: (one) =>
        colours
          .filter((colour) => one.lights[colour])
          .map((colour) => `${t(`project.light.${colour}`)} ${one.lights[colour]}`)
          .join(' · '),
    },
  ];
}

function Sum({ of, column }: { of: QuarterLine; column: string }) {
  const sum = of.sums[column];
  if (sum === undefined) return null;
  return typeof sum === 'string' ? <span className="figures">{sum}</span> : <MoneyValue value={sum} />;
}
