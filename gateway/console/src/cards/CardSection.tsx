import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readProspect } from '../api/card';
import type { Project } from '../api/project';
import { useLabel } from '../patterns/labels';
import { PartState } from '../patterns/PartState';
import { Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { StateTag } from '../patterns/values';
import { IssueCardDialog } from './CardDialogs';
import { ProcedureList } from './ProcedureList';

/// On the project's page: its card, or what a card would need.
export function CardSection({ project }: { project: Project }) {
  const { t } = useTranslation();
  const label = useLabel();
  const [issuing, setIssuing] = useState(false);
  const prospect = useQuery({
    queryKey: ['projects', project.id, 'card'],
    queryFn: ({ signal }) => readProspect(project.id, signal),
  });
  const card = prospect.data?.card;
  return (
    <Section
      title={t('card.one')}
      extra={
        prospect.data?.actions.includes('issueCard') && (
          <Button size="small" onClick={() => setIssuing(true)}>
            {t('card.issue')}
          </Button>
        )
      }
    >
      <PartState query={prospect} />
      {card && (
        <>
          <p>
            <Link to={`/projects/cards/${card.id}`} className="figures">
              {card.number}
            </Link>{' '}
            · {t('card.officer')} <Doer by={card.officer} />
          </p>
          <ProcedureList procedures={card.procedures.filter((one) => one.status !== 'DONE' && one.status !== 'WITHDRAWN')} />
        </>
      )}
      {prospect.data && !card && (
        <>
          <p className="muted">{t(prospect.data.eligible ? 'card.eligible' : 'card.notEligible')}</p>
          <ul className="rows">
            {prospect.data.grounds.map((ground) => (
              <li key={ground.id}>
                <span className="rows-wide">{label(ground.label)}</span>
                <StateTag tone={ground.holds ? 'good' : 'plain'}>{t(ground.holds ? 'card.holds' : 'card.holdsNot')}</StateTag>
              </li>
            ))}
          </ul>
        </>
      )}
      {issuing && <IssueCardDialog project={project} onClose={() => setIssuing(false)} />}
    </Section>
  );
}
