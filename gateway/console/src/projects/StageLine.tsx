import { useTranslation } from 'react-i18next';
import type { Project } from '../api/project';
import { useLabel } from '../patterns/labels';
import { Section } from '../patterns/Section';
import { StepLine } from '../patterns/StepLine';
import { Doer } from '../patterns/Trail';
import { DateValue } from '../patterns/values';
import { useProjectRules } from './rules';

/// The whole way from reserve to full output, and where this project stands on it.
export function StageLine({ project }: { project: Project }) {
  const { t } = useTranslation();
  const label = useLabel();
  const stages = useProjectRules()?.stages ?? [];
  return (
    <StepLine
      label={t('project.stage')}
      steps={stages.map((stage) => ({ id: stage.id, label: label(stage.label), day: project.reachedOn[stage.id] }))}
      reached={stages.findIndex((stage) => stage.id === project.stage)}
    />
  );
}

export function StageTrail({ project }: { project: Project }) {
  const { t } = useTranslation();
  const label = useLabel();
  const stages = useProjectRules()?.stages ?? [];
  const name = (id: string) => label(stages.find((stage) => stage.id === id)?.label) || id;
  return (
    <Section title={t('project.stageTrail')}>
      <ol className="trail">
        {[...project.stageLog].reverse().map((entry) => (
          <li key={entry.at}>
            <div className="trail-what">
              {entry.from ? t('project.moved', { from: name(entry.from), to: name(entry.to) }) : t('project.began', { to: name(entry.to) })}
            </div>
            <div className="trail-who">
              <Doer by={entry.by} />
              {entry.proposedBy && (
                <>
                  {' · '}
                  {t('project.jumpConsented')}
                  <Doer by={entry.proposedBy} />
                </>
              )}
            </div>
            {entry.reason && <div className="trail-why">{entry.reason}</div>}
            <div className="trail-when">
              <DateValue value={entry.on} /> {entry.undated && t('project.undated')}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
