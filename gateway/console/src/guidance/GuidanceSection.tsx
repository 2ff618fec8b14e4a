import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Guidance, type GuidanceAnswer, readGuidance, readProjectGuidance, type Verdict } from '../api/guidance';
import type { Lead } from '../api/lead';
import { problemOf } from '../api/problem';
import type { Project } from '../api/project';
import { useLabel } from '../patterns/labels';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { Section } from '../patterns/Section';
import { StateTag, type Tone } from '../patterns/values';
import { DirectoryName } from './DirectoryName';
import { useIndustry } from './industry';

const tones: Record<Verdict, Tone> = { ENCOURAGED: 'good', ALLOWED: 'open', OUTSIDE: 'warn', AVOIDED: 'bad', UNKNOWN: 'plain' };

/// P4: whether the place of a project welcomes its industry, and if not, who does.
export function ProjectGuidance({ project }: { project: Project }) {
  const guidance = useQuery({
    queryKey: ['projects', project.id, 'guidance'],
    queryFn: ({ signal }) => readProjectGuidance(project.id, signal),
  });
  return <GuidanceSection guidance={guidance} />;
}

/// The same of a lead: at the units that have it; before there are any, where it would fit.
export function LeadGuidance({ lead }: { lead: Lead }) {
  const industry = lead.industry ?? '';
  const places = lead.ownerUnits.map((unit) => unit.id);
  const guidance = useQuery({
    queryKey: ['guidance', industry, places],
    queryFn: ({ signal }) => readGuidance(industry, places, signal),
    enabled: industry !== '',
  });
  return industry === '' ? null : <GuidanceSection guidance={guidance} />;
}

function GuidanceSection({ guidance: { data, isError, error, refetch } }: { guidance: UseQueryResult<Guidance> }) {
  const { t } = useTranslation();
  return (
    <Section title={t('guidance.title')} extra={<Link to="/projects/guidance">{t('guidance.open')}</Link>}>
      {isError && <ProblemNotice problem={problemOf(error)} onReload={() => void refetch()} />}
      {data && <Said guidance={data} />}
    </Section>
  );
}

function Said({ guidance }: { guidance: Guidance }) {
  const { t } = useTranslation();
  return (
    <>
      {guidance.directory && <DirectoryName version={guidance.directory} />}
      {guidance.unknown && <p className="muted">{t(`guidance.unknown.${guidance.unknown}`)}</p>}
      <Answers answers={guidance.answers} />
      {guidance.warning && (
        <p className="notice notice-warn">{t(guidance.fitting.length > 0 ? 'guidance.warn' : 'guidance.noneFits')}</p>
      )}
      <Answers answers={guidance.fitting} />
    </>
  );
}

function Answers({ answers }: { answers: GuidanceAnswer[] }) {
  const { t } = useTranslation();
  const label = useLabel();
  const industry = useIndustry();
  if (answers.length === 0) return null;
  return (
    <ul className="rows">
      {answers.map(({ place, label: name, verdict, line, finer }) => (
        <li key={place}>
          <span className="rows-wide">
            <strong>{label(name) || place}</strong>
            {line && (
              <span className="row-sub">
                {line.place !== place && `${label(line.placeLabel)} · `}
                {industry(line)} · {label(line.words)}
              </span>
            )}
            {finer.map((one) => (
              <span key={`${one.place} ${one.industry}`} className="row-sub">
                {t('guidance.finer', { industry: industry(one), attitude: t(`guidance.attitude.${one.attitude}`) })}
              </span>
            ))}
          </span>
          <StateTag tone={tones[verdict]}>{t(`guidance.verdict.${verdict}`)}</StateTag>
        </li>
      ))}
    </ul>
  );
}
