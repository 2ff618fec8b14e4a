import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readProjectEnclaves } from '../api/enclave';
import type { Project } from '../api/project';
import { useSession } from '../app/session';
import { useLabel } from '../patterns/labels';
import { LinkButton } from '../patterns/LinkButton';
import { PartState } from '../patterns/PartState';
import { Section } from '../patterns/Section';
import { mayBringProjects } from '../projects/rights';
import { EnclaveState } from './EnclaveRegisterPage';

/// The agreements that share this project.
export function ProjectEnclaves({ project }: { project: Project }) {
  const { t } = useTranslation();
  const label = useLabel();
  const session = useSession();
  const enclaves = useQuery({
    queryKey: ['projects', project.id, 'enclaves'],
    queryFn: ({ signal }) => readProjectEnclaves(project.id, signal),
  });
  return (
    <Section
      title={t('enclave.title')}
      extra={
        enclaves.data?.every((one) => one.ended) &&
        mayBringProjects(session.functions) && (
          <LinkButton to={`/projects/enclaves/new?project=${project.id}`} second>
            {t('enclave.register')}
          </LinkButton>
        )
      }
    >
      <PartState query={enclaves} />
      {enclaves.data?.length === 0 && <p className="muted">{t('enclave.noneOfProject')}</p>}
      <ul className="rows">
        {enclaves.data?.map((one) => (
          <li key={one.id}>
            <span className="rows-wide">
              <Link to={`/projects/enclaves/${one.id}`} className="row-name">
                {one.title}
              </Link>
              <span className="row-sub">
                {one.number} · {label(one.out.name)} → {label(one.in.name)}
              </span>
            </span>
            <EnclaveState one={one} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
