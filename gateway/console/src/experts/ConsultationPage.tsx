import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Read } from '../api/http';
import { type Consultation, consultationPath, decideConsultation } from '../api/consultation';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ReasonField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useLabel } from '../patterns/labels';
import { RecordPage } from '../patterns/RecordPage';
import { RecordTrail } from '../patterns/RecordTrail';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { useDecision } from '../patterns/submission';
import { Doer } from '../patterns/Trail';
import { DateValue, StateTag } from '../patterns/values';
import { useToldTrail } from './rights';
import { AssignmentSection } from './AssignmentSection';
import { ConsultationState } from './ConsultationRegisterPage';
import { SuggestionSection } from './SuggestionSection';
import { SummarySection } from './SummarySection';

export function ConsultationPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const { id = '' } = useParams();
  const told = useToldTrail();
  return (
    <RecordPage<Consultation>
      query={useRecord<Consultation>('consultations', id, consultationPath(id))}
      back={{ to: '/talent/consultations', label: t('consultation.title') }}
      title={(one) => one.title}
      about={(one) => `${one.number} · ${label(one.kindName)}`}
      tags={(one) => (
        <>
          <ConsultationState status={one.status} />
          {one.level === 'CONFIDENTIAL' && <StateTag tone="warn">{t('consultation.level.CONFIDENTIAL')}</StateTag>}
        </>
      )}
      offered={(one) => one.actions}
      actions={[
        { name: 'close', label: t('consultation.close'), dialog: (read, close) => <EndDialog read={read} name="close" onClose={close} /> },
        {
          name: 'withdraw',
          label: t('consultation.withdraw'),
          danger: true,
          dialog: (read, close) => <EndDialog read={read} name="withdraw" onClose={close} />,
        },
      ]}
      aside={(one) => told && <RecordTrail kind="consultation" records="consultations" id={one.id} />}
    >
      {(one, read) => (
        <>
          <ConsultationFacts one={one} />
          {one.summary && one.summary.opinions > 0 && <SummarySection consultation={one} summary={one.summary} />}
          <AssignmentSection read={read} />
          {one.actions.includes('assign') && <SuggestionSection read={read} />}
        </>
      )}
    </RecordPage>
  );
}

function ConsultationFacts({ one }: { one: Consultation }) {
  const { t } = useTranslation();
  const involved = [...one.involved.enterprises.map((each) => each.name), ...one.involved.institutions, ...one.involved.units.map((each) => each.name)];
  return (
    <Section title={t('consultation.facts')}>
      <p className="pre">{one.text}</p>
      <Facts
        items={[
          [t('consultation.topicLabel'), [t(`consultation.topic.${one.topic}`), one.topicName ?? one.reference].filter(Boolean).join(' · ')],
          [t('consultation.unit'), one.unit.name],
          [t('consultation.askedBy'), <Doer key="by" by={one.askedBy} />],
          [t('consultation.askedOn'), <DateValue key="on" value={one.askedOn} />],
          [
            t('consultation.due'),
            <span key="due">
              <DateValue value={one.due} />
              {one.provisional && ` ${t('consultation.provisional')}`}
            </span>,
          ],
          [t('consultation.levelLabel'), t(`consultation.level.${one.level}`)],
          [t('need.field'), one.field],
          [t('consultation.involved'), involved.join(t('list.separator'))],
          [t('consultation.opinions'), one.given === null ? null : `${one.given}/${one.wanted}`],
          ...(one.status === 'WITHDRAWN' ? [[t('consultation.endedReason'), one.endedReason] as [string, ReactNode]] : []),
        ]}
      />
    </Section>
  );
}

function EndDialog({ read, name, onClose }: { read: Read<Consultation>; name: 'close' | 'withdraw'; onClose: () => void }) {
  const { t } = useTranslation();
  const closing = name === 'close';
  const submission = useDecision(
    read.etag,
    (body: object, call) => decideConsultation(read.value.id, closing ? 'closure' : 'withdrawal', filled(body) ?? {}, call),
    { refresh: [['consultations'], ['work']] },
  );
  const title = t(`consultation.${name}`);
  return (
    <DecisionDialog
      title={title}
      about={t(`consultation.${name}About`)}
      confirm={title}
      danger={!closing}
      submission={submission}
      onClose={onClose}
    >
      <ReasonField name={closing ? 'note' : 'reason'} label={t(closing ? 'form.note' : 'form.reason')} optional={closing} />
    </DecisionDialog>
  );
}
