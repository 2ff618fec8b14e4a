import { useTranslation } from 'react-i18next';
import type { Contributor } from '../api/fund';
import type { Money } from '../api/words';
import { ChoiceField, DateField, TextField, useChoices } from '../patterns/fields';
import { ListField } from '../patterns/ListField';
import { MoneyField } from '../patterns/MoneyField';
import { useKinds } from './rules';

export interface FundForm {
  name: string;
  unit: string;
  kind: string;
  size: Money;
  manager: string;
  start: string;
  last: string;
  contributors?: Contributor[];
}

const capitals = ['PUBLIC', 'PRIVATE'] as const;

/// What a fund is; the unit that keeps it is chosen once.
export function FundFields() {
  const { t } = useTranslation();
  const choices = useChoices(capitals, 'fund.capital');
  return (
    <>
      <TextField name="name" label={t('fund.name')} />
      <ChoiceField name="kind" label={t('fund.kind')} choices={useKinds('kinds')} />
      <MoneyField name={['size']} label={t('fund.size')} />
      <TextField name="manager" label={t('fund.manager')} />
      <div className="field-row">
        <DateField name="start" label={t('fund.start')} />
        <DateField name="last" label={t('fund.last')} />
      </div>
      <ListField name="contributors" add={t('fund.addContributor')} remove={t('fund.removeContributor')} most={50} needed={false}>
        {(at) => (
          <div className="field-row">
            <TextField name={[at, 'name']} label={t('fund.contributor')} />
            <ChoiceField name={[at, 'capital']} label={t('fund.capitalLabel')} choices={choices} />
            <MoneyInList at={at} />
          </div>
        )}
      </ListField>
    </>
  );
}

/// In the currency of the fund.
function MoneyInList({ at }: { at: number }) {
  const { t } = useTranslation();
  return (
    <TextField
      name={[at, 'amount', 'amount']}
      label={t('fund.contribution')}
      max={20}
      fit={{ pattern: /^\d{1,15}(\.\d{1,4})?$/, message: t('form.notAnAmount') }}
    />
  );
}

/// As the server wants it.
export function toRequest(form: FundForm): object {
  const contributors = (form.contributors ?? []).map((one) => ({
    ...one,
    amount: { amount: one.amount.amount, currency: form.size.currency },
  }));
  return { ...form, contributors };
}
