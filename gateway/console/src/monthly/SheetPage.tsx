import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type Month, type MonthRow, readMonth, readMonthRows } from '../api/monthly';
import { useChoices } from '../patterns/fields';
import { useLabel, useUnitChoices } from '../patterns/labels';
import { PageHead } from '../patterns/PageHead';
import { PartState } from '../patterns/PartState';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { RegisterPage } from '../patterns/RegisterPage';
import type { Column } from '../patterns/RegisterRows';
import { colours, LightTag } from '../projects/LightTag';
import { ProjectNavigation } from '../projects/ProjectNavigation';
import { useStageChoices } from '../projects/rules';
import { CellInput, CellNotes, CellValue } from './Cell';
import { CorrectDialog } from './CorrectDialog';
import { useFigureChoices } from './figureChoices';
import { MonthNotice, sinces } from './MonthNotice';
import { RowState } from './RowState';
import { type Saving, useSaving } from './saving';
import { SheetGrid } from './SheetGrid';

const states = ['OPEN', 'HANDED_IN', 'LATE', 'MISSING'] as const;

/// P12: a month's sheet: all projects of a unit as rows, filled and handed in together.
export function SheetPage() {
  const { t } = useTranslation();
  const { month = '' } = useParams();
  const saving = useSaving(month);
  const shown = useQuery({ queryKey: ['monthly', month], queryFn: ({ signal }) => readMonth(month, signal) });
  return (
    <div className="page page-wide">
      <PageHead
        back={{ to: `/projects/monthly?month=${month}`, label: t('monthly.title') }}
        title={t('monthly.sheetOf', { month })}
        about={t('monthly.sheetAbout')}
        actions={<SheetActions saving={saving} />}
      />
      <ProjectNavigation />
      <PartState query={shown} />
      {saving.problem && <ProblemNotice problem={saving.problem} />}
      {shown.data && <MonthNotice month={shown.data} />}
      {shown.data && <Rows month={shown.data} saving={saving} />}
    </div>
  );
}

function SheetActions({ saving }: { saving: Saving }) {
  const { t } = useTranslation();
  const count = Object.keys(saving.drafts).length;
  if (count === 0) return null;
  return (
    <>
      <Button onClick={saving.discard}>{t('monthly.discard')}</Button>
      <Button loading={saving.pending} onClick={() => void saving.save(false)}>
        {t('monthly.save', { count })}
      </Button>
      <Button type="primary" loading={saving.pending} onClick={() => void saving.save(true)}>
        {t('monthly.handIn', { count })}
      </Button>
    </>
  );
}

function Rows({ month, saving }: { month: Month; saving: Saving }) {
  const { t } = useTranslation();
  const [correcting, setCorrecting] = useState<MonthRow>();
  const units = useUnitChoices();
  const stateChoices = useChoices(states, 'monthly.state');
  const lights = useChoices(colours, 'project.light');
  const stages = useStageChoices();
  const figures = useFigureChoices(month.columns);
  const since = useChoices(sinces, 'monthly.since');
  return (
    <SheetGrid month={month} saving={saving}>
      <RegisterPage<MonthRow>
        bare
        name={`monthly-${month.month}`}
        title={t('monthly.sheetOf', { month: month.month })}
        filters={[
          { name: 'unit', label: t('project.unit'), options: units },
          { name: 'state', label: t('monthly.stateLabel'), options: stateChoices },
          { name: 'light', label: t('project.lightTitle'), options: lights },
          { name: 'stage', label: t('project.stage'), options: stages },
          { name: 'figure', label: t('monthly.figure'), options: figures },
          ...(month.frozen ? [{ name: 'since', label: t('monthly.sinceLabel'), options: since }] : []),
        ]}
        columns={useRowColumns(month, saving, setCorrecting)}
        load={({ filters, after, signal }) => readMonthRows(month.month, filters, after, signal)}
        rowKey={(row) => row.projectId}
        empty={t('monthly.none')}
      />
      {correcting && (
        <CorrectDialog month={month.month} row={correcting} columns={month.columns} onClose={() => setCorrecting(undefined)} />
      )}
    </SheetGrid>
  );
}

function useRowColumns(month: Month, saving: Saving, onCorrect: (row: MonthRow) => void): Column<MonthRow>[] {
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
            {row.number} · {label(row.unitName) || row.unit} · {label(row.stage)}
          </span>
        </>
      ),
    },
    {
      title: t('monthly.stateLabel'),
      phone: 'head',
      cell: (row) => <RowState month={month} row={row} saving={saving} onCorrect={onCorrect} />,
    },
    { title: t('project.lightTitle'), cell: (row) => <LightTag colour={row.light} /> },
    ...month.columns.map((column) => ({
      title: label(column.label),
      wide: true,
      cell: (row: MonthRow) => (
        <div data-project={row.projectId} data-column={column.id}>
          {row.actions.includes('report') ? (
            <CellInput
              column={column}
              label={`${row.name} ${label(column.label)}`}
              value={(saving.drafts[row.projectId]?.cells ?? row.cells)[column.id] ?? ''}
              onChange={(value) => saving.type(row, column.id, value)}
            />
          ) : (
            <CellValue column={column} value={row.cells[column.id]} />
          )}
          <CellNotes column={column} row={row} />
        </div>
      ),
    })),
  ];
}
