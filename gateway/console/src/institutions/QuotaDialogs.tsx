import { useTranslation } from 'react-i18next';
import { etagOf } from '../api/http';
import { decideInstitutionQuota, type InstitutionQuota, proposeInstitutionQuota } from '../api/institution';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, ReasonField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useUnitChoices } from '../patterns/labels';
import { useDecision, useSubmission } from '../patterns/submission';
import { YesNoField } from '../patterns/YesNoField';
import { useRuleChoices } from './rules';

const refresh = [['institution-quotas'], ['institutions'], ['work']];

interface QuotaForm {
  unit: string;
  kind: string;
  contacted?: string;
  signed?: string;
  landed?: string;
  reason?: string;
}

/// What is left empty is no quota, not zero.
export function ProposeDialog({ year, onClose }: { year: string; onClose: () => void }) {
  const { t } = useTranslation();
  const whole = { pattern: /^\d{1,4}$/, message: t('institution.wholeNumber') };
  const submission = useSubmission((form: QuotaForm, key) => proposeInstitutionQuota(toRequest(form, year), key), { refresh });
  return (
    <DecisionDialog<QuotaForm>
      title={t('institution.proposeQuota')}
      about={t('institution.quotaAbout', { year })}
      confirm={t('institution.proposeQuota')}
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField name="unit" label={t('institution.unit')} choices={useUnitChoices()} />
      <ChoiceField name="kind" label={t('institution.kind')} choices={useRuleChoices('kinds')} />
      <div className="field-row">
        <TextField name="contacted" label={t('institution.milestone.CONTACTED')} max={4} fit={whole} optional />
        <TextField name="signed" label={t('institution.milestone.SIGNED')} max={4} fit={whole} optional />
        <TextField name="landed" label={t('institution.milestone.LANDED')} max={4} fit={whole} optional />
      </div>
      <ReasonField optional />
    </DecisionDialog>
  );
}

function toRequest({ contacted, signed, landed, ...form }: QuotaForm, year: string): object {
  const numbers = Object.entries({ contacted, signed, landed }).flatMap(([name, value]) => (value ? [[name, Number(value)]] : []));
  return { ...filled(form), ...Object.fromEntries(numbers), year: Number(year) };
}

export function DecideDialog({ quota, onClose }: { quota: InstitutionQuota; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useDecision(
    etagOf(quota.version),
    (form: { approved: boolean; reason?: string }, call) => decideInstitutionQuota(quota.id, filled(form) ?? {}, call),
    { refresh },
  );
  return (
    <DecisionDialog<{ approved: boolean; reason?: string }>
      title={t('institution.decideQuota')}
      about={t('institution.decideAbout')}
      confirm={t('institution.decideQuota')}
      submission={submission}
      onClose={onClose}
    >
      <YesNoField name="approved" label={t('institution.approved')} />
      <ReasonField optional />
    </DecisionDialog>
  );
}
