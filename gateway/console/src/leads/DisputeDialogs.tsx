import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { type Dispute, disputeFirstReport, keepers } from '../api/dispute';
import { decideLead, type Investor, investorName, type Lead } from '../api/lead';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, ReasonField, TextField, useChoices } from '../patterns/fields';
import { useUnitName } from '../patterns/labels';
import { Facts } from '../patterns/Section';
import { useDecision, useSubmission } from '../patterns/submission';
import { DateValue, TimeValue } from '../patterns/values';
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
  const unit = useUnitName();
  const lead = read.value;
  const open = lead.disputes.find((dispute) => !dispute.ruling);
  const submission = useDecision(
    read.etag,
    (body: { keeper: string; reason: string }, call) => decideLead(lead.id, `disputes/${open?.number ?? ''}/ruling`, body, call),
    { refresh: [...leadRefresh, ['disputes']] },
  );
  return (
    <DecisionDialog
      title={t('lead.action.rule')}
      about={t('lead.ruleAbout')}
      confirm={t('lead.ruleConfirm')}
      wide
      submission={submission}
      onClose={onClose}
    >
      {open && <BothSides lead={lead} dispute={open} />}
      <ChoiceField
        name="keeper"
        label={t('lead.keeper')}
        choices={useChoices(keepers, 'lead.ruling').map(({ value, label }) => ({
          value,
          label: t('lead.keeperUnit', {
            ruling: label,
            unit: unit(value === 'HOLDER' ? (lead.protectedFor ?? lead.reportingUnit) : open?.claimant),
          }),
        }))}
      />
      <ReasonField />
    </DecisionDialog>
  );
}

function BothSides({ lead, dispute }: { lead: Lead; dispute: Dispute }) {
  const { t } = useTranslation();
  const unit = useUnitName();
  return (
    <table className="compare">
      <thead>
        <tr>
          <td />
          <th scope="col">{t('lead.firstReporter')}</th>
          <th scope="col">{t('lead.claimant')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t('lead.sideUnit')}</th>
          <td>{unit(lead.protectedFor ?? lead.reportingUnit)}</td>
          <td>{unit(dispute.claimant)}</td>
        </tr>
        <tr>
          <th scope="row">{t('lead.sideWhen')}</th>
          <td>
            <TimeValue value={lead.receivedAt} />
          </td>
          <td>
            <TimeValue value={dispute.filedAt} />
          </td>
        </tr>
        <tr>
          <th scope="row">{t('lead.sideSays')}</th>
          <td className="pre">{lead.content ?? lead.title}</td>
          <td className="pre">{dispute.claim}</td>
        </tr>
      </tbody>
    </table>
  );
}
