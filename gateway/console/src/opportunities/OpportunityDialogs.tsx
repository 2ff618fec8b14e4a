import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { decideEnquiry, decideOpportunity, editOpportunity, type Enquiry, type EnquiryStep, type Opportunity } from '../api/opportunity';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ReasonField } from '../patterns/fields';
import { useDecision } from '../patterns/submission';
import { contentOf, formOf, OpportunityFields, type OpportunityForm } from './OpportunityFields';

interface Props {
  read: Read<Opportunity>;
  onClose: () => void;
}

const refresh = [['opportunities'], ['work']];

export function EditDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const { id } = read.value.shown;
  const submission = useDecision(read.etag, (body: OpportunityForm, call) => editOpportunity(id, contentOf(body), call), { refresh });
  return (
    <DecisionDialog<OpportunityForm>
      wide
      title={t('opportunity.action.edit')}
      about={t('opportunity.editAbout')}
      confirm={t('action.save')}
      submission={submission}
      initial={formOf(read.value)}
      onClose={onClose}
    >
      <OpportunityFields />
    </DecisionDialog>
  );
}

/// A step that asks for nothing.
export function StepDialog({ read, step, name, onClose }: Props & { step: string; name: string }) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (_: object, call) => decideOpportunity(read.value.shown.id, step, {}, call), { refresh });
  return (
    <DecisionDialog<object>
      title={t(`opportunity.action.${name}`)}
      about={t(`opportunity.step.${name}`)}
      confirm={t(`opportunity.action.${name}`)}
      submission={submission}
      onClose={onClose}
    />
  );
}

/// A step that asks for a reason.
export function ReasonDialog({ read, step, name, danger, onClose }: Props & { step: string; name: string; danger?: boolean }) {
  const { t } = useTranslation();
  const submission = useDecision(
    read.etag,
    (body: { reason: string }, call) => decideOpportunity(read.value.shown.id, step, body, call),
    { refresh },
  );
  return (
    <DecisionDialog<{ reason: string }>
      title={t(`opportunity.action.${name}`)}
      about={t(`opportunity.step.${name}`)}
      confirm={t(`opportunity.action.${name}`)}
      danger={danger ?? false}
      submission={submission}
      onClose={onClose}
    >
      <ReasonField />
    </DecisionDialog>
  );
}

export function EnquiryDialog({ enquiry, step, onClose }: { enquiry: Enquiry; step: EnquiryStep; onClose: () => void }) {
  const { t } = useTranslation();
  const isAside = step === 'setting-aside';
  const submission = useDecision(`"${enquiry.version}"`, (body: { reason: string }, call) => decideEnquiry(enquiry.id, step, body, call), {
    refresh,
  });
  return (
    <DecisionDialog<{ reason: string }>
      title={t(isAside ? 'opportunity.putAside' : 'opportunity.answer')}
      about={`${enquiry.number} · ${enquiry.company} · ${t(isAside ? 'opportunity.putAsideAbout' : 'opportunity.answerAbout')}`}
      confirm={t(isAside ? 'opportunity.putAside' : 'opportunity.answer')}
      danger={isAside}
      submission={submission}
      onClose={onClose}
    >
      {isAside ? <ReasonField /> : <ReasonField label={t('opportunity.whatCame')} />}
    </DecisionDialog>
  );
}
