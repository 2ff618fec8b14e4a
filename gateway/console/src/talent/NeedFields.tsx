import { useTranslation } from 'react-i18next';
import { type Need, talentClasses } from '../api/talent';
import { ChoiceField, DateField, TextField, useChoices } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { IndustryField } from '../patterns/IndustryField';
import { MoneyField } from '../patterns/MoneyField';

export const spoken = ['zh', 'en', 'de', 'ja', 'ko', 'fr'] as const;

interface Pay {
  amount?: string;
  currency?: string;
}

export interface AskedValues {
  title: string;
  field: string;
  leastClass: string;
  headcount: string;
  languages?: string[];
  neededBy: string;
  place?: string;
  payFrom?: Pay;
  payTo?: Pay;
  description?: string;
}

/// What a need asks for, as the server wants it; a pay without an amount is none.
export function asked<V extends AskedValues>({ payFrom, payTo, ...values }: V) {
  return {
    ...filled(values),
    headcount: Number(values.headcount),
    ...(payFrom?.amount && { payFrom }),
    ...(payTo?.amount && { payTo }),
  };
}

export function askedOf(need: Need) {
  return {
    ...{ title: need.title, field: need.field, leastClass: need.leastClass, headcount: String(need.headcount) },
    ...{ languages: need.languages, neededBy: need.neededBy, place: need.place ?? undefined },
    ...{ payFrom: need.pay?.from, payTo: need.pay?.to, description: need.description ?? undefined },
  };
}

export function NeedFields() {
  const { t } = useTranslation();
  return (
    <>
      <TextField name="title" label={t('need.name')} max={120} />
      <div className="field-row">
        <IndustryField name="field" label={t('need.field')} />
        <ChoiceField name="leastClass" label={t('need.leastClass')} choices={talentClasses.map((value) => ({ value, label: value }))} />
        <TextField name="headcount" label={t('need.headcount')} max={4} />
      </div>
      <div className="field-row">
        <ChoiceField name="languages" label={t('need.languages')} choices={useChoices(spoken, 'language')} many optional />
        <DateField name="neededBy" label={t('need.neededBy')} />
        <PlaceField optional />
      </div>
      <div className="field-row">
        <MoneyField name={['payFrom']} label={t('need.payFrom')} optional />
        <MoneyField name={['payTo']} label={t('need.payTo')} optional />
      </div>
      <TextField name="description" label={t('need.description')} lines={4} max={2000} optional />
    </>
  );
}

export function PlaceField({ optional }: { optional?: boolean }) {
  const { t } = useTranslation();
  return (
    <TextField
      name="place"
      label={t('need.place')}
      help={t('need.placeHelp')}
      max={6}
      fit={{ pattern: /^\d{6}$/, message: t('need.placeShape') }}
      optional={optional ?? false}
    />
  );
}
