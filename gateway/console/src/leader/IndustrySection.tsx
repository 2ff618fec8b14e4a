import { useQueries, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FiveOnes, type IndustryProject, readIndustryProjects } from '../api/fiveones';
import { useLabel } from '../patterns/labels';
import { PartState } from '../patterns/PartState';
import { Section } from '../patterns/Section';
import { colours, LightTag } from '../projects/LightTag';
import { useStageChoices } from '../projects/rules';

const ofIndustry = (industry: string) => ({
  queryKey: ['projects', 'of-industry', industry, undefined],
  queryFn: ({ signal }: { signal: AbortSignal }) => readIndustryProjects(industry, undefined, signal),
});

/// The projects of these industries by id; none until all of them are read: of what was not read nothing is said.
export function useLedProjects(sets: readonly FiveOnes[]): Map<string, IndustryProject> | undefined {
  const found = useQueries({ queries: sets.map((set) => ofIndustry(set.industry)) });
  const read = found.flatMap((one) => (one.isSuccess ? [one.data.items] : []));
  if (read.length < found.length) return undefined;
  return new Map(read.flat().map((project) => [project.id, project]));
}

const worstFirst = (project: IndustryProject) => -colours.indexOf(project.light ?? 'GREEN');

/// One industry: its projects with stage and light, what is worst first.
export function IndustrySection({ set }: { set: FiveOnes }) {
  const { t } = useTranslation();
  const label = useLabel();
  const stages = useStageChoices();
  const found = useQuery(ofIndustry(set.industry));
  const projects = [...(found.data?.items ?? [])].sort((one, other) => worstFirst(one) - worstFirst(other));
  return (
    <Section
      title={label(set.industryLabel)}
      extra={
        <>
          <Link to={`/projects/five-ones/${set.id}`}>{set.number}</Link>
          {' · '}
          <Link to={`/projects/five-ones/industries/${encodeURIComponent(set.industry)}`}>
            {found.isSuccess ? t('leader.projects', { count: projects.length }) : t('leader.itsProjects')}
          </Link>
        </>
      }
    >
      <PartState query={found} />
      {found.isSuccess && projects.length === 0 && <p className="muted">{t('fiveOnes.noProjects')}</p>}
      <ul className="rows">
        {projects.map((project) => (
          <li key={project.id}>
            <span className="rows-wide">
              <Link to={`/projects/${project.id}`} className="row-name">
                {project.name}
              </Link>
              <span className="row-sub">
                {project.number} · {stages.find((one) => one.value === project.stage)?.label ?? project.stage}
              </span>
            </span>
            <LightTag colour={project.light} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
