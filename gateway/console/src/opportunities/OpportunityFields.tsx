import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { readCarriers } from '../api/carrier';
import type { Opportunity } from '../api/opportunity';
import type { Label, Money } from '../api/words';
import { ChoiceField, DateField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { IndustryField } from '../patterns/IndustryField';
import { MoneyField } from '../patterns/MoneyField';
import { useWayChoices } from './rules';

export interface OpportunityForm {
  unit?: string;
  title: Label;
  industry: string;
  division: string;
  carrier?: string;
  wanted: Label;
  offered: Label;
  amountFrom: Money;
  amountTo: Money;
  ways: string[];
  validUntil: string;
  note?: string;
}

/// What an opportunity says, in both languages.
export function OpportunityFields() {
  const { t } = useTranslation();
  return (
    <>
      <TextField name={['title', 'zh']} label={t('opportunity.titleZh')} max={150} />
      <TextField name={['title', 'en']} label={t('opportunity.titleEn')} max={150} />
      <div className="field-row">
        <IndustryField name="industry" label={t('opportunity.industry')} />
        <TextField name="division" label={t('opportunity.division')} help={t('opportunity.divisionHelp')} max={6} />
      </div>
      <ChoiceField name="carrier" label={t('opportunity.carrier')} choices={useCarrierChoices()} optional />
      <TextField name={['wanted', 'zh']} label={t('opportunity.wantedZh')} lines={3} max={4000} />
      <TextField name={['wanted', 'en']} label={t('opportunity.wantedEn')} lines={3} max={4000} />
      <TextField name={['offered', 'zh']} label={t('opportunity.offeredZh')} lines={3} max={4000} />
      <TextField name={['offered', 'en']} label={t('opportunity.offeredEn')} lines={3} max={4000} />
      <MoneyField name={['amountFrom']} label={t('opportunity.amountFrom')} />
      <MoneyField name={['amountTo']} label={t('opportunity.amountTo')} />
      <ChoiceField name="ways" label={t('opportunity.ways')} choices={useWayChoices()} many />
      <DateField name="validUntil" label={t('opportunity.validUntil')} />
      <TextField name="note" label={t('opportunity.note')} help={t('opportunity.noteHelp')} lines={2} max={4000} optional />
    </>
  );
}

function useCarrierChoices() {
  const carriers = useQuery({ queryKey: ['carriers', 'choices'], queryFn: ({ signal }) => readCarriers({}, undefined, signal) });
  return (carriers.data?.items ?? []).map((one) => ({ value: one.id, label: `${one.number} ${one.name}` }));
}

/// As the server wants it.
export function contentOf({ unit: _, ...content }: OpportunityForm): object {
  return filled(content) as object;
}

export function formOf({ shown, carrier, note }: Opportunity): OpportunityForm {
  const { title, industry, division, wanted, offered, amountFrom, amountTo, ways, validUntil } = shown;
  const said = { title, industry, division, wanted, offered, amountFrom, amountTo, validUntil, ways: ways.map((way) => way.id) };
  return { ...said, ...(carrier && { carrier }), ...(note && { note }) };
}
