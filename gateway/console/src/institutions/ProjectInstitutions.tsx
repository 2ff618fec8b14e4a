import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readInstitutions } from '../api/institution';
import { problemOf } from '../api/problem';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { Section } from '../patterns/Section';
import { InstitutionState } from './InstitutionState';

/// The institutions of which this project came; nothing is shown where there is nothing.
export function ProjectInstitutions({ project }: { project: { id: string } }) {
  const { t } = useTranslation();
  const found = useQuery({
    queryKey: ['institutions', 'of-project', project.id],
    queryFn: ({ signal }) => readInstitutions({ project: project.id }, undefined, signal),
  });
  if (found.isError) return <ProblemNotice problem={problemOf(found.error)} onReload={() => void found.refetch()} />;
  if (!found.data?.items?.length) return null;
  return (
    <Section title={t('institution.ofProject')}>
      <ul className="rows">
        {found.data.items.map((row) => (
          <li key={row.id}>
            <span className="rows-wide">
              <Link to={`/talent/institutions/${row.id}`} className="row-name">
                {row.number} {row.nameZh}
              </Link>
            </span>
            <InstitutionState row={row} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
