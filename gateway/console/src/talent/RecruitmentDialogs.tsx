import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { decideNeed, type Need, type Recruitment } from '../api/talent';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, DateField, ReasonField, useChoices } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useDecision } from '../patterns/submission';
import { needRefresh } from './NeedDialogs';
import { useStageName } from './stages';

interface DialogProps {
  read: Read<Need>;
  recruitment: Recruitment;
  onClose: () => void;
}

export function StepDialog({ read, recruitment, onClose }: DialogProps) {
  const { t } = useTranslation();
  const stage = useStageName();
  const path = `matches/${encodeURIComponent(recruitment.talentId)}/steps`;
  const submission = useDecision(
    read.etag,
    (body: { stage: string; on: string; note?: string }, call) => decideNeed(read.value.id, path, filled(body), call),
    { refresh: needRefresh },
  );
  return (
    <DecisionDialog
      title={t('need.record')}
      about={recruitment.talentNumber}
      confirm={t('action.save')}
      initial={{ stage: recruitment.nextStages[0] }}
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField name="stage" label={t('need.stage')} choices={recruitment.nextStages.map((value) => ({ value, label: stage(value) }))} />
      <DateField name="on" label={t('form.on')} past />
      <ReasonField name="note" label={t('form.note')} optional />
    </DecisionDialog>
  );
}

export function EndDialog({ end, read, recruitment, onClose }: DialogProps & { end: 'withdrawal' | 'refusal' }) {
  const { t } = useTranslation();
  const title = end === 'refusal' ? t('recruitment.decline') : t('need.withdraw');
  const path = `matches/${encodeURIComponent(recruitment.talentId)}/${end}`;
  const submission = useDecision(read.etag, (body: { reason: string }, call) => decideNeed(read.value.id, path, body, call), {
    refresh: needRefresh,
  });
  return (
    <DecisionDialog title={title} about={recruitment.talentNumber} confirm={title} danger submission={submission} onClose={onClose}>
      <ReasonField />
    </DecisionDialog>
  );
}

interface TrialValues {
  passed: string;
  on: string;
  reason: string;
}

const results = ['yes', 'no'] as const;

export function TrialDialog({ read, recruitment, onClose }: DialogProps) {
  const { t } = useTranslation();
  const path = `matches/${encodeURIComponent(recruitment.talentId)}/trial`;
  const submission = useDecision(
    read.etag,
    (values: TrialValues, call) => decideNeed(read.value.id, path, { ...values, passed: values.passed === 'yes' }, call),
    { refresh: needRefresh },
  );
  return (
    <DecisionDialog<TrialValues>
      title={t('recruitment.trial')}
      about={recruitment.talentNumber}
      confirm={t('action.save')}
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField name="passed" label={t('recruitment.trialResult')} choices={useChoices(results, 'recruitment.result')} />
      <DateField name="on" label={t('form.on')} past />
      <ReasonField />
    </DecisionDialog>
  );
}
