import { useTranslation } from 'react-i18next';
import { decideEnclave, type Enclave, type Told } from '../api/enclave';
import type { Read } from '../api/http';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, ReasonField } from '../patterns/fields';
import { useDecision } from '../patterns/submission';

export function toldState(told: Told): 'waits' | 'confirmed' | 'withdrawn' {
  if (told.withdrawn) return 'withdrawn';
  return told.confirmed ? 'confirmed' : 'waits';
}

/// Confirms or withdraws one of the inputs and starts; who may do which the server holds.
export function ToldDialog({ read, step, onClose }: { read: Read<Enclave>; step: 'confirmation' | 'withdrawal'; onClose: () => void }) {
  const { t } = useTranslation();
  const { id, inputs, starts } = read.value;
  const fits = (told: Told) => (step === 'confirmation' ? toldState(told) === 'waits' : told.withdrawn === null);
  const choices = [
    ...inputs.map((one, at) => ({
      told: one.told,
      value: `inputs/${at + 1}`,
      label: `${t(`enclave.input.${one.kind}`)} ${one.amount.amount} ${one.day}`,
    })),
    ...starts.map((one, at) => ({ told: one.told, value: `starts/${at + 1}`, label: `${t(`enclave.from.${one.start}`)} ${one.day}` })),
  ].filter((one) => fits(one.told));
  const submission = useDecision(
    read.etag,
    ({ which, reason }: { which: string; reason?: string }, call) => decideEnclave(id, `${which}/${step}`, { reason }, call),
    { refresh: [['enclaves'], ['projects'], ['work']] },
  );
  const title = t(step === 'confirmation' ? 'enclave.confirmTold' : 'enclave.withdrawTold');
  return (
    <DecisionDialog<{ which: string; reason?: string }>
      title={title}
      about={t(step === 'confirmation' ? 'enclave.confirmToldAbout' : 'enclave.withdrawToldAbout')}
      confirm={title}
      danger={step === 'withdrawal'}
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField name="which" label={t('enclave.which')} choices={choices.map(({ value, label }) => ({ value, label }))} />
      {step === 'withdrawal' && <ReasonField />}
    </DecisionDialog>
  );
}
