import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ProjectRow } from '../api/project';
import { useLabel } from '../patterns/labels';
import { DateValue, MoneyValue } from '../patterns/values';
import { LightTag } from './LightTag';
import { ProjectStatus } from './ProjectStatus';

export function BoardCard({ project }: { project: ProjectRow }) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <article className="board-card">
      <Link to={`/projects/${project.id}`} className="board-name">
        {project.name}
      </Link>
      <p className="muted">{project.investorName}</p>
      <p>
        <MoneyValue value={project.amount} />
      </p>
      <p className="board-foot">
        <span className="muted">{label(project.unitName) || project.unit}</span>
        <span className="muted">
          <DateValue value={project.stageSince} />
        </span>
      </p>
      <LightTag colour={project.light?.colour} />
      {project.status !== 'ACTIVE' ? (
        <ProjectStatus status={project.status} />
      ) : (
        project.missing > 0 && <p className="board-missing">{t('project.missingCount', { count: project.missing })}</p>
      )}
    </article>
  );
}
