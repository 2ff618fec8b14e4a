import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Commitment, decideAgreement, readAgreementRules, sides } from '../api/agreement';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, DateField, ReasonField, TextField, useChoices } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useLabel } from '../patterns/labels';
import { useDecision } from '../patterns/submission';
import { type DialogProps, refresh } from './AgreementDialogs';

export type Step = 'removal' | 'restoration' | 'extension' | 'fulfilments' | 'confirmation' | 'withdrawal';

/// A step of one commitment, or of what was done of it.
export interface Chosen {
  step: Step;
  commitment: Commitment;
  fulfilment?: string;
}

export function CommitDialog({ read, onClose }: DialogProps) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (body: object, call) => decideAgreement(read.value.id, 'commitments', filled(body), call), { refresh });
  return (
    <DecisionDialog
      title={t('agreement.action.commit')}
      about={t('agreement.commitAbout')}
      confirm={t('agreement.action.commit')}
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField name="side" label={t('agreement.sideLabel')} choices={useChoices(sides, 'agreement.side')} />
      <KindFields />
      <TextField name="words" label={t('agreement.words')} lines={2} max={2000} />
      <DateField name="due" label={t('agreement.due')} />
    </DecisionDialog>
  );
}

/// The kinds of the chosen side; an amount where the kind may have one.
function KindFields() {
  const { t } = useTranslation();
  const label = useLabel();
  const rules = useQuery({ queryKey: ['agreement-rules'], queryFn: ({ signal }) => readAgreementRules(signal), staleTime: 60_000 });
  const side = Form.useWatch<string | undefined>('side');
  const picked = Form.useWatch<string | undefined>('kind');
  const kinds = (rules.data?.kinds ?? []).filter((kind) => kind.sides.some((one) => one === side));
  const kind = kinds.find((one) => one.id === picked);
  return (
    <>
      <ChoiceField name="kind" label={t('agreement.kind')} choices={kinds.map((one) => ({ value: one.id, label: label(one.label) }))} />
      {kind?.unit && (
        <TextField name="amount" label={`${t('agreement.quantity')} (${label(kind.unit)})`} optional={kind.amount === 'OPTIONAL'} max={20} />
      )}
    </>
  );
}

export function CommitmentDialog({ read, chosen, onClose }: DialogProps & { chosen: Chosen }) {
  const { t } = useTranslation();
  const { step, commitment, fulfilment } = chosen;
  const path = fulfilment ? `fulfilments/${fulfilment}/${step}` : step;
  const submission = useDecision(
    read.etag,
    (body: object, call) => decideAgreement(read.value.id, `commitments/${commitment.id}/${path}`, filled(body) ?? {}, call),
    { refresh },
  );
  return (
    <DecisionDialog
      title={t(`agreement.step.${step}`)}
      about={`${commitment.words} — ${t(`agreement.stepAbout.${step}`)}`}
      confirm={t(`agreement.step.${step}`)}
      danger={step === 'removal' || step === 'withdrawal'}
      submission={submission}
      onClose={onClose}
    >
      <StepFields step={step} commitment={commitment} />
    </DecisionDialog>
  );
}

function StepFields({ step, commitment }: { step: Step; commitment: Commitment }) {
  const { t } = useTranslation();
  const label = useLabel();
  if (step === 'withdrawal') return <ReasonField />;
  if (step === 'extension')
    return (
      <>
        <DateField name="due" label={t('agreement.newDue')} />
        <ReasonField />
      </>
    );
  if (step !== 'fulfilments') return null;
  return (
    <>
      <DateField name="day" label={t('agreement.doneOn')} past />
      {commitment.amount !== null && <TextField name="amount" label={`${t('agreement.quantity')} (${label(commitment.unit)})`} max={20} />}
      <TextField name="evidence" label={t('agreement.evidence')} lines={2} max={2000} />
    </>
  );
}
