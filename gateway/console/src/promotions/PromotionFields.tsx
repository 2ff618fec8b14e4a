import { useTranslation } from 'react-i18next';
import { promotionKinds } from '../api/promotion';
import { ChoiceField, DateField, TextField, useChoices } from '../patterns/fields';
import { useUnitChoices } from '../patterns/labels';

export function PromotionFields() {
  const { t } = useTranslation();
  return (
    <>
      <div className="field-row">
        <ChoiceField name="kind" label={t('promotion.kindLabel')} choices={useChoices(promotionKinds, 'promotion.kind')} />
        <TextField name="name" label={t('promotion.name')} />
      </div>
      <TextField name="place" label={t('promotion.place')} />
      <div className="field-row">
        <DateField name="from" label={t('promotion.from')} />
        <DateField name="until" label={t('promotion.until')} />
      </div>
      <ChoiceField name="partners" label={t('promotion.partners')} help={t('promotion.partnersHelp')} choices={useUnitChoices()} many optional />
    </>
  );
}
