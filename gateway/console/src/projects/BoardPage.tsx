import { useQuery } from '@tanstack/react-query';
import { Select, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { problemOf } from '../api/problem';
import { type BoardColumn, readBoard } from '../api/project';
import { useLabel, useUnitChoices } from '../patterns/labels';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { BoardCard } from './BoardCard';
import { ProjectNavigation } from './ProjectNavigation';

/// All projects by stage. On a phone one stage at a time, chosen from a strip.
export function BoardPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const units = useUnitChoices();
  const unit = search.get('unit') ?? '';
  const board = useQuery({ queryKey: ['projects', 'board', unit], queryFn: ({ signal }) => readBoard({ unit }, signal) });
  return (
    <div className="page page-wide">
      <PageHead
        title={t('project.board')}
        about={t('project.boardAbout')}
        actions={
          <Select
            allowClear
            aria-label={t('project.unit')}
            placeholder={t('project.unit')}
            className="register-select"
            options={units}
            value={unit === '' ? null : unit}
            onChange={(value: string | null | undefined) => setSearch(value ? { unit: value } : {}, { replace: true })}
          />
        }
      />
      <ProjectNavigation />
      {board.isError && <ProblemNotice problem={problemOf(board.error)} onReload={() => void board.refetch()} />}
      {board.isPending && (
        <div className="sheet">
          <Skeleton active paragraph={{ rows: 6 }} title={false} />
        </div>
      )}
      {board.data && <Board columns={board.data.columns} unit={unit} />}
    </div>
  );
}

function Board({ columns, unit }: { columns: BoardColumn[]; unit: string }) {
  const { t } = useTranslation();
  const label = useLabel();
  const [shown, setShown] = useState(() => (columns.find((column) => column.count > 0) ?? columns[0])?.stage);
  return (
    <>
      <div className="stage-strip" role="group" aria-label={t('project.stage')}>
        {columns.map((column) => (
          <button key={column.stage} type="button" aria-pressed={column.stage === shown} onClick={() => setShown(column.stage)}>
            {label(column.label)} <span className="figures">{counted(column)}</span>
          </button>
        ))}
      </div>
      <div className="board" tabIndex={0} role="group" aria-label={t('project.board')}>
        {columns.map((column) => (
          <section
            key={column.stage}
            className={column.stage === shown ? 'board-column board-shown' : 'board-column'}
            aria-label={label(column.label)}
          >
            <div className="board-head">
              <h2>{label(column.label)}</h2>
              <Link to={listOf(column.stage, unit)} className="figures" aria-label={t('project.allInStage', { stage: label(column.label), count: column.count })}>
                {counted(column)}
              </Link>
            </div>
            {column.items.length === 0 && <p className="board-empty">{t('project.emptyStage')}</p>}
            {column.items.map((project) => (
              <BoardCard key={project.id} project={project} />
            ))}
            {column.count > column.items.length && (
              <p className="board-empty">
                <Link to={listOf(column.stage, unit)}>{t('project.moreInList', { count: column.count - column.items.length })}</Link>
              </p>
            )}
          </section>
        ))}
      </div>
    </>
  );
}

/// The register with exactly the projects of a column.
function listOf(stage: string, unit: string): string {
  return `/projects/list?${new URLSearchParams({ stage, ...(unit ? { unit } : {}) }).toString()}`;
}

function counted(column: BoardColumn): string {
  return column.exact ? String(column.count) : `${column.count}+`;
}
