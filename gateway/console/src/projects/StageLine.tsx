import { useTranslation } from 'react-i18next';
import type { Project } from '../api/project';
import { useLabel } from '../patterns/labels';
import { Section } from '../patterns/Section';
import { DateValue } from '../patterns/values';
import { useProjectRules } from './rules';

/// The whole way from reserve to full output, and where this project stands on it.
export function StageLine({ project }: { project: Project }) {
  const { t } = useTranslation();
  const label = useLabel();
  const stages = useProjectRules()?.stages ?? [];
  const reached = stages.findIndex((stage) => stage.id === project.stage);
  return (
    <ol className="stage-line sheet" aria-label={t('project.stage')}>
      {stages.map((stage, index) => (
        <li
          key={stage.id}
          className={index < reached ? 'stage stage-past' : index === reached ? 'stage stage-now' : 'stage'}
          {...(index === reached ? { 'aria-current': 'step' as const } : {})}
        >
          <span className="stage-name">{label(stage.label)}</span>
          <span className="stage-day">{index <= reached && project.reachedOn[stage.id] ? <DateValue value={project.reachedOn[stage.id]} /> : null}</span>
        </li>
      ))}
    </ol>
  );
}

export function StageTrail({ project }: { project: Project }) {
  const { t } = useTranslation();
  const label = useLabel();
  const stages = useProjectRules()?.stages ?? [];
  const name = (id: string) => label(stages.find((stage) => stage.id === id)?.label) || id;
  return (
    <Section title={t('trail.title')}>
      <ol className="trail">
        {[...project.stageLog].reverse().map((entry) => (
          <li key={entry.at}>
            <div className="trail-what">{entry.from ? t('project.moved', { from: name(entry.from), to: name(entry.to) }) : t('project.began', { to: name(entry.to) })}</div>
            <div className="trail-who">{entry.by}</div>
            {entry.reason && <div className="trail-why">{entry.reason}</div>}
            <div className="trail-when"><DateValue value={entry.on} /></div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
