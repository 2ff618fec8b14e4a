import { useQueries } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { type InstitutionRow, type InstitutionRules, readInstitutions } from '../api/institution';
import { problemOf } from '../api/problem';
import { UnitName, useLabel } from '../patterns/labels';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { useToday } from '../patterns/today';
import { DateValue } from '../patterns/values';
import { TalentNavigation } from '../talent/TalentNavigation';
import { useYears } from './InstitutionRegisterPage';
import { InstitutionState } from './InstitutionState';
import { useInstitutionRules } from './rules';

/// The targets of a year by stage. On a phone one stage at a time, chosen from a strip.
export function InstitutionBoardPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const thisYear = useToday().slice(0, 4);
  const year = search.get('year') ?? thisYear;
  const rules = useInstitutionRules();
  return (
    <div className="page page-wide">
      <PageHead
        title={t('institution.board')}
        about={t('institution.boardAbout')}
        actions={
          <Select
            aria-label={t('institution.year')}
            className="register-select"
            options={useYears()}
            value={year}
            onChange={(value: string) => setSearch({ year: value }, { replace: true })}
          />
        }
      />
      <TalentNavigation />
      {rules && <Board stages={rules.stages} year={year} />}
    </div>
  );
}

function Board({ stages, year }: { stages: InstitutionRules['stages']; year: string }) {
  const { t } = useTranslation();
  const label = useLabel();
  const [shown, setShown] = useState(stages[0]?.id);
  const columns = useQueries({
    queries: stages.map(({ id: stage }) => ({
      queryKey: ['institutions', 'board', year, stage],
      queryFn: ({ signal }: { signal: AbortSignal }) => readInstitutions({ year, stage, status: 'ACTIVE' }, undefined, signal),
    })),
  });
  const failed = columns.find((column) => column.isError);
  if (failed) return <ProblemNotice problem={problemOf(failed.error)} onReload={() => void failed.refetch()} />;
  const listOf = (stage: string) => `/talent/institutions?${new URLSearchParams({ year, stage, status: 'ACTIVE' }).toString()}`;
  return (
    <>
      <div className="stage-strip" role="group" aria-label={t('institution.stage')}>
        {stages.map((stage, at) => (
          <button key={stage.id} type="button" aria-pressed={stage.id === shown} onClick={() => setShown(stage.id)}>
            {label(stage.label)} <span className="figures">{columns[at]?.data?.total?.count}</span>
          </button>
        ))}
      </div>
      <div className="board" tabIndex={0} role="group" aria-label={t('institution.board')}>
        {stages.map((stage, at) => (
          <section key={stage.id} className={stage.id === shown ? 'board-column board-shown' : 'board-column'} aria-label={label(stage.label)}>
            <div className="board-head">
              <h2>{label(stage.label)}</h2>
              <Link to={listOf(stage.id)} className="figures" aria-label={t('institution.allInStage', { stage: label(stage.label) })}>
                {columns[at]?.data?.total?.count}
              </Link>
            </div>
            {columns[at]?.data?.items.length === 0 && <p className="board-empty">{t('institution.emptyStage')}</p>}
            {columns[at]?.data?.items.map((row) => <BoardCard key={row.id} row={row} />)}
          </section>
        ))}
      </div>
    </>
  );
}

function BoardCard({ row }: { row: InstitutionRow }) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <article className="board-card">
      <Link to={`/talent/institutions/${row.id}`} className="board-name">
        {row.nameZh}
      </Link>
      <p className="muted">
        {label(row.kindName)} · {label(row.gradeName)}
      </p>
      <p className="board-foot">
        <span className="muted">
          <UnitName id={row.unit} />
        </span>
        <span className="muted">
          <DateValue value={row.progressOn} />
        </span>
      </p>
      {row.quiet && <InstitutionState row={row} />}
      {row.missing > 0 && <p className="board-missing">{t('institution.missingCount', { count: row.missing })}</p>}
    </article>
  );
}
