import { useTranslation } from 'react-i18next';
import { decideEnclave, type Enclave, replaceTerms } from '../api/enclave';
import type { Read } from '../api/http';
import type { Money } from '../api/words';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, DateField, ReasonField, TextField, useChoices } from '../patterns/fields';
import { useLabel } from '../patterns/labels';
import { MoneyField } from '../patterns/MoneyField';
import { useDecision } from '../patterns/submission';
import { YesNoField } from '../patterns/YesNoField';
import { openOf } from './EnclavePage';
import { Settlements } from './Settlements';

export const refresh = [['enclaves'], ['projects'], ['work']];

export interface Props {
  read: Read<Enclave>;
  onClose: () => void;
}

export function useStep<B extends object>(read: Read<Enclave>, step: string) {
  return useDecision(read.etag, (body: B, call) => decideEnclave(read.value.id, step, body, call), { refresh });
}

interface YearForm {
  year: string;
  amounts: { amount: string; proof: string }[];
  reason?: string;
}

/// The amounts of a year, one of each that is shared; of a correction with the reason.
export function YearDialog({ read, correction = false, onClose }: Props & { correction?: boolean }) {
  const { t } = useTranslation();
  const label = useLabel();
  const { id, items, nextYear } = read.value;
  const submission = useDecision(
    read.etag,
    ({ year, amounts, reason }: YearForm, call) => {
      const named = amounts.map((one, at) => ({ ...one, item: items[at]?.id }));
      return decideEnclave(id, correction ? 'corrections' : 'settlements', { year: Number(year), amounts: named, reason }, call);
    },
    { refresh },
  );
  const title = t(correction ? 'enclave.correct' : 'enclave.settle');
  return (
    <DecisionDialog<YearForm>
      title={title}
      about={t(correction ? 'enclave.correctAbout' : 'enclave.settleAbout')}
      confirm={title}
      wide
      initial={{ year: String(correction ? nextYear - 1 : nextYear) }}
      submission={submission}
      onClose={onClose}
    >
      <TextField name="year" label={t('enclave.year')} max={4} fit={{ pattern: /^\d{4}$/, message: t('enclave.yearFit') }} />
      {items.map((item, at) => (
        <div key={item.id} className="field-row">
          <TextField
            name={['amounts', at, 'amount']}
            label={t('enclave.amountOf', { item: label(item.label), unit: item.unit })}
            max={20}
            fit={{ pattern: /^\d+(\.\d+)?$/, message: t('enclave.amountFit') }}
          />
          <TextField name={['amounts', at, 'proof']} label={t('enclave.proof')} max={500} />
        </div>
      ))}
      {correction && <ReasonField />}
    </DecisionDialog>
  );
}

/// Shows what is answered once more in full; who entered it cannot do this.
export function AnswerDialog({ read, step, onClose }: Props & { step: 'confirmation' | 'dispute' }) {
  const { t } = useTranslation();
  const open = openOf(read.value);
  const submission = useStep<{ reason?: string }>(read, `settlements/${open?.year ?? 0}/${step}`);
  const title = t(step === 'dispute' ? 'enclave.dispute' : 'enclave.confirm');
  return (
    <DecisionDialog<{ reason?: string }>
      title={title}
      about={t(step === 'dispute' ? 'enclave.disputeAbout' : 'enclave.confirmAbout')}
      confirm={title}
      danger={step === 'dispute'}
      wide
      submission={submission}
      onClose={onClose}
    >
      {open && <Settlements one={{ ...read.value, settlements: [open] }} />}
      {step === 'dispute' && <ReasonField />}
    </DecisionDialog>
  );
}

export function DecideDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const open = openOf(read.value);
  const submission = useStep<{ stands: boolean; reason: string }>(read, `settlements/${open?.year ?? 0}/decision`);
  return (
    <DecisionDialog<{ stands: boolean; reason: string }>
      title={t('enclave.decide')}
      about={t('enclave.decideAbout')}
      confirm={t('enclave.decide')}
      wide
      submission={submission}
      onClose={onClose}
    >
      {open && <Settlements one={{ ...read.value, settlements: [open] }} />}
      <YesNoField name={['stands']} label={t('enclave.stands')} />
      <ReasonField />
    </DecisionDialog>
  );
}

const inputKinds = ['DIRECT_INVESTMENT', 'POLICY_SPENDING'] as const;
const toldStarts = ['GROUND_BREAKING', 'PRODUCTION'] as const;

export function InputDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <DecisionDialog<{ kind: string; amount: Money; day: string; proof: string }>
      title={t('enclave.recordInput')}
      about={t('enclave.inputAbout')}
      confirm={t('enclave.recordInput')}
      submission={useStep(read, 'inputs')}
      onClose={onClose}
    >
      <ChoiceField name="kind" label={t('enclave.inputKind')} choices={useChoices(inputKinds, 'enclave.input')} />
      <MoneyField name={['amount']} label={t('enclave.amount')} />
      <DateField name="day" label={t('enclave.day')} past />
      <TextField name="proof" label={t('enclave.proof')} max={500} />
    </DecisionDialog>
  );
}

export function StartDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <DecisionDialog<{ start: string; day: string }>
      title={t('enclave.tellStart')}
      about={t('enclave.startAbout')}
      confirm={t('enclave.tellStart')}
      submission={useStep(read, 'starts')}
      onClose={onClose}
    >
      <ChoiceField name="start" label={t('enclave.start')} choices={useChoices(toldStarts, 'enclave.from')} />
      <DateField name="day" label={t('enclave.day')} past />
    </DecisionDialog>
  );
}

/// As long as no year was entered by them.
export function TermsDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (body: { terms: string }, call) => replaceTerms(read.value.id, body, call), { refresh });
  return (
    <DecisionDialog<{ terms: string }>
      title={t('enclave.replaceTerms')}
      about={t('enclave.termsHelp')}
      confirm={t('enclave.replaceTerms')}
      wide
      initial={{ terms: read.value.termsText }}
      submission={submission}
      onClose={onClose}
    >
      <TextField name="terms" label={t('enclave.terms')} lines={10} max={50_000} />
    </DecisionDialog>
  );
}
