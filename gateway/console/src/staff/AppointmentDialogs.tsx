import { useTranslation } from 'react-i18next';
import type { Call, Read } from '../api/http';
import { type Appointment, decideAppointment, endCauses, fileContract, nameAccount } from '../api/staff';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, DateField, ReasonField, TextField, useChoices } from '../patterns/fields';
import { FileField } from '../patterns/FileField';
import { filled } from '../patterns/filled';
import { useDecision } from '../patterns/submission';
import { ContractFacts } from './ContractFacts';
import { ContractFields, type ContractForm, toContract } from './ContractFields';

interface Props {
  read: Read<Appointment>;
  onClose: () => void;
}

const refresh = [['appointments'], ['posts'], ['work']];

function useStep<B extends object>(read: Read<Appointment>, step: string) {
  return useDecision(read.etag, (form: B, call: Call) => decideAppointment(read.value.id, step, filled(form) ?? {}, call), { refresh });
}

export function ApproveDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const contract = read.value.proposal?.contract;
  const title = t('appointment.approve');
  return (
    <DecisionDialog<object> title={title} confirm={title} wide submission={useStep<object>(read, 'approval')} onClose={onClose}>
      {contract && <ContractFacts contract={contract} />}
    </DecisionDialog>
  );
}

export function DeclineDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const title = t('appointment.decline');
  return (
    <DecisionDialog<{ reason: string }>
      title={title}
      confirm={title}
      danger
      submission={useStep<{ reason: string }>(read, 'refusal')}
      onClose={onClose}
    >
      <ReasonField />
    </DecisionDialog>
  );
}

export function ContractDialog({ step, read, onClose }: Props & { step: 'renewal' | 'change' }) {
  const { t } = useTranslation();
  const title = step === 'renewal' ? t('appointment.renew') : t('appointment.change');
  const submission = useDecision(
    read.etag,
    (form: ContractForm, call: Call) => decideAppointment(read.value.id, step, filled(toContract(form)) ?? {}, call),
    { refresh },
  );
  const last = read.value.agreed.at(-1)?.contract;
  const initial = last && { number: last.number, basePay: last.basePay, tasks: last.tasks, targets: last.targets };
  return (
    <DecisionDialog<ContractForm>
      title={title}
      about={step === 'renewal' ? t('appointment.renewAbout') : t('appointment.changeAbout')}
      confirm={title}
      wide
      {...(initial ? { initial: step === 'change' ? { ...initial, until: last.until } : initial } : {})}
      submission={submission}
      onClose={onClose}
    >
      <ContractFields />
    </DecisionDialog>
  );
}

export function EndDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const title = t('appointment.end');
  return (
    <DecisionDialog<{ cause: string; on: string; ground?: string }>
      title={title}
      confirm={title}
      danger
      submission={useStep<{ cause: string; on: string; ground?: string }>(read, 'end')}
      onClose={onClose}
    >
      <ChoiceField name="cause" label={t('appointment.cause')} choices={useChoices(endCauses, 'appointment.causes')} />
      <DateField name="on" label={t('appointment.lastDay')} />
      <TextField name="ground" label={t('appointment.ground')} help={t('appointment.groundHelp')} lines={3} max={1000} optional />
    </DecisionDialog>
  );
}

/// Of somebody who began without one.
export function AccountDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const title = t('appointment.nameAccount');
  const submission = useDecision(read.etag, (form: { subject: string }, call) => nameAccount(read.value.id, form.subject, call), { refresh });
  return (
    <DecisionDialog<{ subject: string }> title={title} about={t('appointment.nameAccountAbout')} confirm={title} submission={submission} onClose={onClose}>
      <TextField name="subject" label={t('appointment.account')} max={100} />
    </DecisionDialog>
  );
}

export function FileDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const title = t('appointment.file');
  const submission = useDecision(read.etag, (form: { file: File }, call) => fileContract(read.value.id, form.file, call), { refresh });
  return (
    <DecisionDialog<{ file: File }> title={title} confirm={title} submission={submission} onClose={onClose}>
      <FileField />
    </DecisionDialog>
  );
}
