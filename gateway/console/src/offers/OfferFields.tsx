import { useTranslation } from 'react-i18next';
import type { Offer } from '../api/offer';
import type { Money } from '../api/words';
import { ChoiceField, DateField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { IndustryField } from '../patterns/IndustryField';
import { MoneyField } from '../patterns/MoneyField';
import { YesNoField } from '../patterns/YesNoField';
import { useOfferKinds } from './rules';

export interface OfferForm {
  unit?: string;
  offerer: { name: string; creditCode: string; industry: string; division: string; park?: string };
  kind: string;
  title: string;
  description: string;
  share?: string;
  asked?: Money;
  area?: string;
  validUntil: string;
  confidential: boolean;
  contact?: { name?: string; phone?: string };
}

export function sentAs(form: OfferForm): object {
  return filled(form) ?? {};
}

export function formOf({ offer, offerer, description, share, area, contact }: Offer): object {
  const { kind, title, asked, validUntil, confidential } = offer;
  return { offerer, kind, title, description, share, asked: asked ?? undefined, area, validUntil, confidential, contact: contact ?? undefined };
}

/// The whole of an offer; what its kind has to say is asked when it is published.
export function OfferFields() {
  const { t } = useTranslation();
  return (
    <>
      <TextField name={['offerer', 'name']} label={t('offer.enterprise')} />
      <TextField name={['offerer', 'creditCode']} label={t('offer.creditCode')} max={40} />
      <div className="field-row">
        <IndustryField name={['offerer', 'industry']} label={t('offer.industry')} />
        <TextField name={['offerer', 'division']} label={t('offer.division')} help={t('offer.divisionHelp')} max={6} />
      </div>
      <TextField name={['offerer', 'park']} label={t('offer.park')} max={100} optional />
      <ChoiceField name="kind" label={t('offer.kind')} choices={useOfferKinds()} />
      <TextField name="title" label={t('offer.name')} />
      <TextField name="description" label={t('offer.description')} lines={4} max={4000} />
      <MoneyField name={['asked']} label={t('offer.asked')} optional />
      <div className="field-row">
        <FigureField name="share" label={t('offer.share')} />
        <FigureField name="area" label={t('offer.area')} />
      </div>
      <DateField name="validUntil" label={t('offer.validUntil')} />
      <YesNoField name="confidential" label={t('offer.isConfidential')} />
      <p className="muted">{t('offer.confidentialAbout')}</p>
      <div className="field-row">
        <TextField name={['contact', 'name']} label={t('offer.contactName')} max={100} optional />
        <TextField name={['contact', 'phone']} label={t('offer.contactPhone')} max={50} optional />
      </div>
    </>
  );
}

function FigureField({ name, label }: { name: string; label: string }) {
  const { t } = useTranslation();
  return <TextField name={name} label={label} max={20} fit={{ pattern: /^\d{1,12}(\.\d{1,4})?$/, message: t('form.notAnAmount') }} optional />;
}
