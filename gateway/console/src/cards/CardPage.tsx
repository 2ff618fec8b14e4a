import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type Card, cardPath } from '../api/card';
import { useLabel } from '../patterns/labels';
import { type RecordAction, RecordPage } from '../patterns/RecordPage';
import { RecordTrail } from '../patterns/RecordTrail';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { TimeValue } from '../patterns/values';
import { AddProceduresDialog, AssignOfficerDialog, CardLinkDialog, RevokeLinkDialog } from './CardDialogs';
import { ComplaintSection } from './ComplaintSection';
import { ProcedureActions } from './ProcedureDialogs';
import { ProcedureList } from './ProcedureList';
import { PromiseDialog, PromiseSection } from './PromiseSection';
import { WholeDue } from './WholeDue';

export function CardPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const { id = '' } = useParams();
  return (
    <RecordPage<Card>
      query={useRecord<Card>('service-cards', id, cardPath(id))}
      back={{ to: '/projects/cards', label: t('card.title') }}
      title={(card) => card.project.projectName}
      about={(card) => `${card.number} · ${label(card.unitName)}`}
      actions={useActions()}
      offered={(card) => card.actions}
      aside={(card) => <RecordTrail kind="card" records="service-cards" id={card.id} />}
    >
      {(card, read) => (
        <>
          <Section title={t('card.procedures')}>
            <ProcedureList procedures={card.procedures} beside={(one) => <ProcedureActions read={read} procedure={one} />} />
          </Section>
          <PromiseSection read={read} />
          <ComplaintSection read={read} />
          <CardFacts card={card} />
        </>
      )}
    </RecordPage>
  );
}

function CardFacts({ card }: { card: Card }) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <Section title={t('card.facts')}>
      <Facts
        items={[
          [
            t('card.project'),
            <Link key="project" to={`/projects/${card.project.projectId}`}>
              {card.project.projectNumber}
            </Link>,
          ],
          [t('card.officer'), <Doer key="officer" by={card.officer} />],
          [t('card.grounds'), card.grounds.map(label).join(t('list.separator'))],
          [t('card.track'), `${label(card.track)} · ${t('card.workingDays', { count: card.trackDays })}`],
          [t('card.wholeDue'), <WholeDue key="whole" card={card} />],
          ...card.parts.map((part): [string, ReactNode] => [
            `${label(part.label)} · ${t('card.workingDays', { count: part.workingDays })}`,
            <WholeDue key={part.workingDays} card={{ wholeDue: part.due, wholeProvisional: part.provisional }} />,
          ]),
          [t('card.issuedBy'), <Doer key="issuer" by={card.issuedBy} />],
          [t('card.issuedAt'), <TimeValue key="issued" value={card.issuedAt} />],
          [t('card.linkUntil'), card.linkExpiresAt && <TimeValue key="link" value={card.linkExpiresAt} />],
          [t('card.rules'), card.rules],
        ]}
      />
    </Section>
  );
}

function useActions(): RecordAction<Card>[] {
  const { t } = useTranslation();
  return [
    { name: 'link', label: t('card.action.link'), dialog: (read, close) => <CardLinkDialog read={read} onClose={close} /> },
    { name: 'promise', label: t('card.action.promise'), dialog: (read, close) => <PromiseDialog read={read} onClose={close} /> },
    {
      name: 'addProcedures',
      label: t('card.action.addProcedures'),
      dialog: (read, close) => <AddProceduresDialog read={read} onClose={close} />,
    },
    {
      name: 'assignOfficer',
      label: t('card.action.assignOfficer'),
      dialog: (read, close) => <AssignOfficerDialog read={read} onClose={close} />,
    },
    {
      name: 'revokeLink',
      label: t('card.action.revokeLink'),
      danger: true,
      dialog: (read, close) => <RevokeLinkDialog read={read} onClose={close} />,
    },
  ];
}
