import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readProjectSpaces, type Space } from '../api/carrier';
import { LinkButton } from '../patterns/LinkButton';
import { PartState } from '../patterns/PartState';
import { Section } from '../patterns/Section';
import { SpaceActions } from './SpaceActions';
import { SpaceState, useMeasures, usePlace } from './SpaceState';

export function useProjectSpaces(project: string) {
  return useQuery({ queryKey: ['spaces', 'project', project], queryFn: ({ signal }) => readProjectSpaces(project, signal) });
}

/// What a project holds and rents, and the way to what fits it; nothing for whom carriers do not exist.
export function ProjectSpacesSection({ project }: { project: string }) {
  const { t } = useTranslation();
  const spaces = useProjectSpaces(project);
  if (spaces.data && !spaces.data.visible) return null;
  return (
    <Section
      title={t('carrier.ofProject')}
      extra={
        <LinkButton to={`/projects/${project}/spaces`} second>
          {t('carrier.match')}
        </LinkButton>
      }
    >
      <PartState query={spaces} />
      {spaces.data?.items.length === 0 && <p className="muted">{t('carrier.ofProjectNone')}</p>}
      <ul className="rows">
        {spaces.data?.items.map((space) => (
          <li key={space.id}>
            <SpaceRow space={space} />
            <SpaceActions space={space} project={project} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function SpaceRow({ space }: { space: Space }) {
  const measures = useMeasures();
  const place = usePlace();
  return (
    <>
      <span className="rows-wide">
        <Link to={`/carriers/${space.carrierId}`}>{space.carrierName}</Link> {place(space)}
        <span className="row-sub">{measures(space)}</span>
      </span>
      <SpaceState space={space} />
    </>
  );
}
