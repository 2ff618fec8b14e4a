import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type QuarterReport, type QuarterRow, readQuarter, readQuarterRows } from '../api/quarterly';
import { useChoices } from '../patterns/fields';
import { useLabel, useUnitChoices } from '../patterns/labels';
import { PageHead } from '../patterns/PageHead';
import { PartState } from '../patterns/PartState';
import { RegisterPage } from '../patterns/RegisterPage';
import type { Column } from '../patterns/RegisterRows';
import { MoneyValue, StateTag } from '../patterns/values';
import { ProjectNavigation } from '../projects/ProjectNavigation';
import { rowsOf } from './Figures';
import { useFigureChoices } from './figureChoices';
import { tones } from './RowState';

const states = ['HANDED_IN', 'LATE', 'MISSING'] as const;

/// P12: the reports that a number of the quarter is counted from, as they were frozen.
export function QuarterRowsPage() {
  const { t } = useTranslation();
  const { quarter = '' } = useParams();
  const shown = useQuery({ queryKey: ['monthly', 'quarter', quarter], queryFn: ({ signal }) => readQuarter(quarter, signal) });
  return (
    <div className="page page-wide">
      <PageHead
        back={{ to: `/projects/quarters?quarter=${quarter}`, label: t('quarter.title') }}
        title={t('quarter.rowsOf', { quarter })}
        about={t('quarter.rowsAbout')}
      />
      <ProjectNavigation />
      <PartState query={shown} />
      {shown.data && <Rows report={shown.data} />}
    </div>
  );
}

function Rows({ report }: { report: QuarterReport }) {
  const { t } = useTranslation();
  const { quarter } = report;
  return (
    <RegisterPage<QuarterRow>
      bare
      name={`quarter-${quarter}`}
      title={t('quarter.rowsOf', { quarter })}
      filters={[
        { name: 'unit', label: t('project.unit'), options: useUnitChoices() },
        { name: 'state', label: t('monthly.stateLabel'), options: useChoices(states, 'monthly.state') },
        { name: 'figure', label: t('monthly.figure'), options: useFigureChoices(report.columns) },
      ]}
      columns={useColumns(report)}
      load={({ filters, after, signal }) => readQuarterRows(quarter, filters, after, signal)}
      rowKey={(row) => `${row.month} ${row.projectId}`}
      empty={t('monthly.none')}
    />
  );
}

function useColumns(report: QuarterReport): Column<QuarterRow>[] {
  const { t } = useTranslation();
  const label = useLabel();
  return [
    {
      title: t('project.name'),
      main: true,
      cell: (row) => (
        <>
          <Link to={`/projects/${row.projectId}`} className="row-name">
            {row.name}
          </Link>
          <span className="row-sub">
            {row.number} · {label(row.unitName) || row.unit}
          </span>
        </>
      ),
    },
    {
      title: t('monthly.month'),
      cell: (row) => <Link to={rowsOf(`/projects/monthly/${row.month}`, { unit: row.unit })}>{row.month}</Link>,
    },
    {
      title: t('monthly.stateLabel'),
      phone: 'head',
      cell: (row) => (
        <>
          <StateTag tone={tones[row.state]}>{t(`monthly.state.${row.state}`)}</StateTag>
          {row.daysLate > 0 && <span className="row-sub">{t('monthly.daysLate', { count: row.daysLate })}</span>}
        </>
      ),
    },
    ...report.columns.map((column) => ({
      title: label(column.label),
      right: true,
      cell: (row: QuarterRow) => {
        const figure = row.figures[column.id];
        return typeof figure === 'string' ? <span className="figures">{figure}</span> : <MoneyValue value={figure} />;
      },
    })),
  ];
}
