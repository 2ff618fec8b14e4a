import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { changeFund, decideFund, type Commitment, type Fund } from '../api/fund';
import type { Read } from '../api/http';
import { readProjects } from '../api/project';
import type { Money } from '../api/words';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, DateField, ReasonField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { ListField } from '../patterns/ListField';
import { MoneyField } from '../patterns/MoneyField';
import { useDecision } from '../patterns/submission';
import { YesNoField } from '../patterns/YesNoField';
import { FundFields, type FundForm, toRequest } from './FundFields';
import { useKinds } from './rules';

export interface Props {
  read: Read<Fund>;
  onClose: () => void;
}

const refresh = [['funds'], ['projects']];

function useStep<B extends object>(read: Read<Fund>, step: string) {
  return useDecision(read.etag, (form: B, call) => decideFund(read.value.fund.id, step, filled(form) ?? {}, call), { refresh });
}

export function ChangeDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const { id, name, unit, kind, size, manager, start, last } = read.value.fund;
  const submission = useDecision(read.etag, (form: FundForm, call) => changeFund(id, { ...toRequest(form), unit }, call), { refresh });
  return (
    <DecisionDialog<FundForm>
      title={t('fund.action.change')}
      about={t('fund.changeAbout')}
      confirm={t('fund.action.change')}
      wide
      initial={{ name, kind, size, manager, start, last, contributors: read.value.contributors }}
      submission={submission}
      onClose={onClose}
    >
      <FundFields />
    </DecisionDialog>
  );
}

interface ConditionForm {
  kind: string;
  words: string;
  due?: string;
  beforePayment: boolean;
  when?: string;
}

interface CommitForm {
  projectId: string;
  amount: Money;
  day: string;
  promisedReturn?: string;
  conditions?: ConditionForm[];
}

export function CommitDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const kinds = useKinds('conditions');
  return (
    <DecisionDialog<CommitForm>
      title={t('fund.action.commit')}
      about={t('fund.commitAbout')}
      confirm={t('fund.action.commit')}
      wide
      submission={useStep<CommitForm>(read, 'commitments')}
      onClose={onClose}
    >
      <ChoiceField name="projectId" label={t('fund.project')} choices={useProjectChoices()} />
      <MoneyField name={['amount']} label={t('fund.amount')} currencies={[read.value.fund.size.currency]} />
      <DateField name="day" label={t('fund.day')} past />
      <TextField
        name="promisedReturn"
        label={t('fund.promisedReturn')}
        help={t('fund.promisedReturnHelp')}
        max={8}
        fit={{ pattern: /^\d{1,3}(\.\d{1,4})?$/, message: t('form.notAnAmount') }}
        optional
      />
      <ListField name="conditions" add={t('fund.addCondition')} remove={t('fund.removeCondition')} most={20} needed={false}>
        {(at) => (
          <div>
            <ChoiceField name={[at, 'kind']} label={t('fund.conditionKind')} choices={kinds} />
            <TextField name={[at, 'words']} label={t('fund.conditionWords')} max={500} />
            <DateField name={[at, 'due']} label={t('fund.due')} optional />
            <YesNoField name={[at, 'beforePayment']} label={t('fund.beforePayment')} />
            <TextField name={[at, 'when']} label={t('fund.when')} help={t('fund.whenHelp')} max={2000} optional />
          </div>
        )}
      </ListField>
    </DecisionDialog>
  );
}

function useProjectChoices() {
  const projects = useQuery({ queryKey: ['projects', 'choices'], queryFn: ({ signal }) => readProjects({}, undefined, signal) });
  return (projects.data?.items ?? []).map((one) => ({ value: one.id, label: `${one.number} ${one.name}` }));
}

interface OneProps extends Props {
  one: Commitment;
}

const stepOf = (one: Commitment, step: string) => `commitments/${one.id}/${step}`;

export function JudgeDialog({ read, one, onClose }: OneProps) {
  const { t } = useTranslation();
  const open = one.conditions.filter((each) => each.when === null);
  const submission = useDecision(
    read.etag,
    ({ condition: id, ...body }: { condition: string; met: boolean; note: string }, call) =>
      decideFund(read.value.fund.id, stepOf(one, `conditions/${id}/judgement`), body, call),
    { refresh },
  );
  return (
    <DecisionDialog<{ condition: string; met: boolean; note: string }>
      title={t('fund.action.judge')}
      about={t('fund.judgeAbout')}
      confirm={t('fund.action.judge')}
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField name="condition" label={t('fund.condition')} choices={open.map((each) => ({ value: each.id, label: each.words }))} />
      <YesNoField name="met" label={t('fund.met')} />
      <TextField name="note" label={t('fund.proof')} lines={3} max={2000} />
    </DecisionDialog>
  );
}

export function DisburseDialog({ read, one, onClose }: OneProps) {
  const { t } = useTranslation();
  return (
    <DecisionDialog<{ amount: Money; day: string; voucher: string; note?: string }>
      title={t('fund.action.disburse')}
      about={t('fund.disburseAbout')}
      confirm={t('fund.action.disburse')}
      submission={useStep(read, stepOf(one, 'disbursements'))}
      onClose={onClose}
    >
      <MoneyField name={['amount']} label={t('fund.amount')} currencies={[one.amount.currency]} />
      <DateField name="day" label={t('fund.paidOn')} past />
      <TextField name="voucher" label={t('fund.voucher')} max={100} />
      <ReasonField name="note" label={t('fund.note')} optional />
    </DecisionDialog>
  );
}

export function ExitDialog({ read, one, onClose }: OneProps) {
  const { t } = useTranslation();
  return (
    <DecisionDialog<{ kind: string; part: Money; returned: Money; day: string; note: string }>
      title={t('fund.action.exit')}
      about={t('fund.exitAbout')}
      confirm={t('fund.action.exit')}
      submission={useStep(read, stepOf(one, 'exits'))}
      onClose={onClose}
    >
      <ChoiceField name="kind" label={t('fund.exitKind')} choices={useKinds('exits')} />
      <MoneyField name={['part']} label={t('fund.part')} currencies={[one.amount.currency]} />
      <MoneyField name={['returned']} label={t('fund.returned')} currencies={[one.amount.currency]} />
      <DateField name="day" label={t('fund.exitDay')} past />
      <TextField name="note" label={t('fund.proof')} lines={3} max={2000} />
    </DecisionDialog>
  );
}

/// What needs a reason, or none.
export function StepDialog({ read, step, action, onClose }: Props & { step: string; action: 'withdraw' | 'verify' | 'revoke' }) {
  const { t } = useTranslation();
  const takesBack = action !== 'verify';
  return (
    <DecisionDialog<{ reason?: string }>
      title={t(`fund.action.${action}`)}
      about={t(`fund.${action}About`)}
      confirm={t(`fund.action.${action}`)}
      danger={takesBack}
      submission={useStep(read, step)}
      onClose={onClose}
    >
      {takesBack && <ReasonField />}
    </DecisionDialog>
  );
}
