import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Light, Project } from '../api/project';
import { useLabel } from '../patterns/labels';
import { Section } from '../patterns/Section';
import { DateValue, StateTag } from '../patterns/values';
import { capitalAnchor } from './capitalAnchor';
import { useProjectRules } from './rules';

const tones = { GREEN: 'good', YELLOW: 'warn', RED: 'bad' } as const;
export const colours = ['GREEN', 'YELLOW', 'RED'] as const;

/// The colour is said in words, too.
export function LightTag({ colour }: { colour: Light['colour'] | null | undefined }) {
  const { t } = useTranslation();
  if (!colour) return null;
  return <StateTag tone={tones[colour]}>{t(`project.light.${colour}`)}</StateTag>;
}

/// Why a project has its light, and the record it is counted from.
export function LightSection({ project }: { project: Project }) {
  const { t } = useTranslation();
  const label = useLabel();
  const { light } = project;
  if (!light) return null;
  return (
    <Section title={t('project.lightTitle')} extra={<LightTag colour={light.colour} />}>
      <p>{t('project.lightMonths', { of: label(light.ofClass), count: light.months })}</p>
      {light.last && (
        <p>
          {t('project.lightLast')} <DateValue value={light.last.on} /> <LastProgress last={light.last} />
        </p>
      )}
    </Section>
  );
}

function LastProgress({ last }: { last: NonNullable<Light['last']> }) {
  const { t } = useTranslation();
  const label = useLabel();
  const stages = useProjectRules()?.stages ?? [];
  const { kind, record } = last;
  switch (kind) {
    case 'STAGE':
      return (
        <>
          {t('project.progress.STAGE')} {label(stages.find((stage) => stage.id === record)?.label) || record}
        </>
      );
    case 'REPORT':
      return <Link to={`/projects/monthly/${record.slice(0, 7)}`}>{t('project.progress.REPORT')}</Link>;
    case 'CAPITAL':
      return <a href={`#${capitalAnchor(record)}`}>{t('project.progress.CAPITAL')}</a>;
  }
}
