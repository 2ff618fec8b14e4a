import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { decideLead, disputeFirstReport, type Investor, investorName, keepers, type Lead } from '../api/lead';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, ReasonField, TextField, useChoices } from '../patterns/fields';
import { Facts } from '../patterns/Section';
import { useDecision, useSubmission } from '../patterns/submission';
import { DateValue } from '../patterns/values';
import type { Held } from './DisputeOffer';
import { leadRefresh } from './LeadDialogs';

interface DisputeProps {
  held: Held;
  investor: Investor;
  onFiled: (number: string) => void;
  onClose: () => void;
}

/// Who was refused says why it was first.
export function DisputeDialog({ held, investor, onFiled, onClose }: DisputeProps) {
  const { t, i18n } = useTranslation();
  const submission = useSubmission((body: { claim: string }, key) => disputeFirstReport(investor, body.claim, key), {
    refresh: [...leadRefresh, ['disputes']],
    onDone: (filed) => onFiled(filed.number),
  });
  return (
    <DecisionDialog
      title={t('lead.dispute')}
      about={t('lead.disputeAbout')}
      confirm={t('lead.dispute')}
      submission={submission}
      onClose={onClose}
    >
      <Facts
        items={[
          [t('lead.investor'), investorName(investor, i18n.language)],
          [t('lead.firstReporter'), held.heldBy],
          [t('lead.protectedUntil'), <DateValue key="until" value={held.protectedUntil} />],
        ]}
      />
      <TextField name="claim" label={t('lead.disputeClaim')} lines={4} max={5000} />
    </DecisionDialog>
  );
}

/// The head of the bureau decides in writing who keeps the protection.
export function RulingDialog({ read, onClose }: { read: Read<Lead>; onClose: () => void }) {
  const { t } = useTranslation();
  const open = read.value.disputes.find((dispute) => !dispute.ruling);
  const submission = useDecision(
    read.etag,
    (body: { keeper: string; reason: string }, call) => decideLead(read.value.id, `disputes/${open?.number ?? ''}/ruling`, body, call),
    { refresh: [...leadRefresh, ['disputes']] },
  );
  return (
    <DecisionDialog
      title={t('lead.action.rule')}
      about={`${t('lead.ruleAbout')} ${open?.claim ?? ''}`}
      confirm={t('action.decide')}
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField name="keeper" label={t('lead.keeper')} choices={useChoices(keepers, 'lead.ruling')} />
      <ReasonField />
    </DecisionDialog>
  );
}
