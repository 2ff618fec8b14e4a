import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readProjectAgreement } from '../api/agreement';
import type { Project } from '../api/project';
import { PartState } from '../patterns/PartState';
import { Section } from '../patterns/Section';
import { OpenDialog } from './AgreementDialogs';
import { AgreementState } from './AgreementState';

/// The investment agreement of this project, and those that were terminated.
export function AgreementSection({ project }: { project: Project }) {
  const { t } = useTranslation();
  const [opening, setOpening] = useState(false);
  const found = useQuery({
    queryKey: ['projects', project.id, 'agreement'],
    queryFn: ({ signal }) => readProjectAgreement(project.id, signal),
  });
  const all = [found.data?.current ?? [], found.data?.ended ?? []].flat();
  return (
    <Section
      title={t('agreement.one')}
      extra={
        found.data?.actions?.includes('open') && (
          <Button size="small" onClick={() => setOpening(true)}>
            {t('agreement.open')}
          </Button>
        )
      }
    >
      {opening && <OpenDialog project={project} onClose={() => setOpening(false)} />}
      <PartState query={found} />
      {found.data && all.length === 0 && <p className="muted">{t('agreement.noneOfProject')}</p>}
      <ul className="rows">
        {all.map((one) => (
          <li key={one.id}>
            <span className="rows-wide">
              <Link to={`/projects/agreements/${one.id}`} className="row-name">
                {one.title}
              </Link>
              <span className="row-sub">
                {one.number} · {one.investors.join('、')}
              </span>
            </span>
            <AgreementState status={one.status} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
