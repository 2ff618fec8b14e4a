import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Glance, taskStates } from '../api/fiveones';
import { problemOf } from '../api/problem';
import { EmptyNotice } from '../patterns/EmptyNotice';
import { LinkButton } from '../patterns/LinkButton';
import { useLabel } from '../patterns/labels';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { type Column, RegisterRows } from '../patterns/RegisterRows';
import { Nothing } from '../patterns/values';
import { ProjectNavigation } from '../projects/ProjectNavigation';
import { useStageChoices } from '../projects/rules';
import { Marks } from './Marks';
import { useGlances } from './rules';

/// P3: each key industry at a glance; each number leads to what is behind it.
export function OverviewPage() {
  const { t } = useTranslation();
  const glances = useGlances();
  const columns = useColumns();
  const rows = glances.data?.items ?? [];
  return (
    <div className="page">
      <PageHead
        title={t('fiveOnes.title')}
        about={t('fiveOnes.about')}
        actions={
          <>
            {glances.data?.mayDraft && <LinkButton to="/projects/five-ones/new">{t('fiveOnes.draft')}</LinkButton>}
            <LinkButton second to="/projects/five-ones/sets">
              {t('fiveOnes.sets')}
            </LinkButton>
          </>
        }
      />
      <ProjectNavigation />
      {glances.isError && <ProblemNotice problem={problemOf(glances.error)} onReload={() => void glances.refetch()} />}
      {glances.isSuccess && (
        <section className="sheet sheet-flush" aria-label={t('fiveOnes.title')}>
          {rows.length === 0 ? (
            <EmptyNotice text={t('fiveOnes.noIndustries')} />
          ) : (
            <RegisterRows
              rows={rows}
              label={t('fiveOnes.title')}
              columns={columns}
              rowKey={(one) => one.industry}
              rowTone={(one) => (one.tasks.OVERDUE ? 'late' : undefined)}
            />
          )}
        </section>
      )}
    </div>
  );
}

function useColumns(): Column<Glance>[] {
  const { t } = useTranslation();
  const label = useLabel();
  return [
    { title: t('fiveOnes.one.INDUSTRY'), main: true, cell: (one) => label(one.label) },
    { title: t('fiveOnes.set'), cell: (one) => <SetLinks glance={one} /> },
    { title: t('fiveOnes.five'), wide: true, cell: (one) => <Marks filled={one.filled} /> },
    { title: t('fiveOnes.tasks'), wide: true, cell: (one) => <TaskNumbers glance={one} /> },
    { title: t('fiveOnes.projects'), wide: true, cell: (one) => <StageNumbers glance={one} /> },
  ];
}

function SetLinks({ glance }: { glance: Glance }) {
  const { t } = useTranslation();
  return (
    <>
      {glance.setId ? (
        <Link to={`/projects/five-ones/${glance.setId}`} className="figures">
          {glance.setNumber}
        </Link>
      ) : (
        <span className="muted">{t('fiveOnes.noneInForce')}</span>
      )}
      <span className="row-sub">
        <Link to={`/projects/five-ones/sets?status=DRAFT&industry=${encodeURIComponent(glance.industry)}`}>{t('fiveOnes.drafts')}</Link>
      </span>
    </>
  );
}

function TaskNumbers({ glance }: { glance: Glance }) {
  const { t } = useTranslation();
  if (!glance.setId) return <Nothing />;
  return (
    <Link to={`/projects/five-ones/${glance.setId}`}>
      {taskStates.map((state) => `${t(`fiveOnes.state.${state}`)} ${glance.tasks[state] ?? 0}`).join(' · ')}
    </Link>
  );
}

function StageNumbers({ glance }: { glance: Glance }) {
  const stages = useStageChoices();
  const there = Object.entries(glance.projects);
  if (there.length === 0) return <Nothing />;
  const order = stages.map((one) => one.value);
  return there
    .sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    .map(([stage, count]) => (
      <div key={stage}>
        <Link to={`/projects/five-ones/industries/${encodeURIComponent(glance.industry)}?stage=${encodeURIComponent(stage)}`}>
          {stages.find((one) => one.value === stage)?.label ?? stage} {count}
        </Link>
      </div>
    ));
}
