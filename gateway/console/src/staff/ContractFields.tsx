import { useTranslation } from 'react-i18next';
import { resultKinds } from '../api/staff';
import type { Money } from '../api/words';
import { ChoiceField, DateField, TextField, useChoices } from '../patterns/fields';
import { ListField } from '../patterns/ListField';
import { MoneyField } from '../patterns/MoneyField';

export interface ContractForm {
  number: string;
  from: string;
  until: string;
  probationUntil?: string;
  basePay: Money;
  tasks: string;
  targets?: { result: string; perYear: string }[];
}

/// What is agreed, for a first contract, a renewal and a change alike.
export function ContractFields() {
  const { t } = useTranslation();
  const kinds = useChoices(resultKinds, 'staff.result');
  return (
    <>
      <TextField name="number" label={t('appointment.contractNumber')} max={100} />
      <div className="field-row">
        <DateField name="from" label={t('appointment.from')} />
        <DateField name="until" label={t('appointment.until')} />
        <DateField name="probationUntil" label={t('appointment.probationUntil')} optional />
      </div>
      <MoneyField name={['basePay']} label={t('appointment.basePay')} currencies={['CNY']} />
      <TextField name="tasks" label={t('appointment.tasks')} lines={4} max={4000} />
      <ListField name="targets" add={t('appointment.addTarget')} remove={t('appointment.removeTarget')} most={20} needed={false}>
        {(at) => (
          <div className="field-row">
            <ChoiceField name={[at, 'result']} label={t('appointment.target')} choices={kinds} />
            <TextField
              name={[at, 'perYear']}
              label={t('appointment.perYear')}
              max={8}
              fit={{ pattern: /^\d{1,6}(\.\d)?$/, message: t('appointment.perYearHelp') }}
            />
          </div>
        )}
      </ListField>
    </>
  );
}

/// What is typed as text is sent as a number where it is one.
export const toContract = (form: ContractForm) => ({
  ...form,
  targets: (form.targets ?? []).map((target) => ({ ...target, perYear: Number(target.perYear) })),
});
