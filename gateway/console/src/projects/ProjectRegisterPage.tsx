import { useTranslation } from 'react-i18next';
import { exportProjects, type ProjectRow, readProjects } from '../api/project';
import { useSession } from '../app/session';
import { useChoices } from '../patterns/fields';
import { useLabel, useUnitChoices } from '../patterns/labels';
import { LinkButton } from '../patterns/LinkButton';
import { RegisterPage } from '../patterns/RegisterPage';
import { DateValue, MoneyValue, StateTag } from '../patterns/values';
import { colours, LightTag } from './LightTag';
import { ProjectNavigation } from './ProjectNavigation';
import { ProjectStatus } from './ProjectStatus';
import { mayBringProjects } from './rights';
import { useKindChoices, useStageChoices } from './rules';

const statuses = ['ACTIVE', 'SUSPENDED', 'TERMINATED', 'LOST'] as const;

export function ProjectRegisterPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const session = useSession();
  const stages = useStageChoices();
  const kinds = useKindChoices();
  const units = useUnitChoices();
  const states = useChoices(statuses, 'project.status');
  const lights = useChoices(colours, 'project.light');
  return (
    <RegisterPage<ProjectRow>
      name="projects"
      title={t('project.register')}
      about={t('project.registerAbout')}
      top={<ProjectNavigation />}
      actions={
        mayBringProjects(session.functions) && (
          <LinkButton to="/projects/import" second>
            {t('project.sheet.open')}
          </LinkButton>
        )
      }
      filters={[
        { name: 'q', label: t('project.search') },
        { name: 'stage', label: t('project.stage'), options: stages },
        { name: 'kind', label: t('project.kind'), options: kinds },
        { name: 'unit', label: t('project.unit'), options: units },
        { name: 'status', label: t('project.statusLabel'), options: states },
        { name: 'light', label: t('project.lightTitle'), options: lights },
      ]}
      columns={[
        {
          title: t('project.name'),
          main: true,
          cell: (project) => (
            <>
              {project.name}
              <span className="row-sub">
                {project.number} · {project.investorName}
              </span>
            </>
          ),
        },
        { title: t('project.amount'), name: 'amount', right: true, cell: (project) => <MoneyValue value={project.amount} /> },
        {
          title: t('project.stage'),
          name: 'stage',
          phone: 'head',
          cell: (project) => (
            <>
              <StateTag tone="open">{stages.find((stage) => stage.value === project.stage)?.label ?? project.stage}</StateTag>{' '}
              <ProjectStatus status={project.status} />
            </>
          ),
        },
        { title: t('project.unit'), name: 'unit', cell: (project) => label(project.unitName) || project.unit },
        { title: t('project.stageSince'), name: 'stageSince', cell: (project) => <DateValue value={project.stageSince} /> },
        { title: t('project.lightTitle'), name: 'light', cell: (project) => <LightTag colour={project.light?.colour} /> },
        { title: t('project.missing'), name: 'missing', right: true, cell: (project) => project.missing },
      ]}
      load={({ filters, after, signal }) => readProjects(filters, after, signal)}
      exported={exportProjects}
      rowKey={(project) => project.id}
      rowLink={(project) => `/projects/${project.id}`}
      empty={t('project.none')}
    />
  );
}
