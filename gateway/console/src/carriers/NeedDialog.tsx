import { useTranslation } from 'react-i18next';
import { type CarrierNeed, sayNeed } from '../api/carrier';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, DateField, useChoices } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useUnitChoices } from '../patterns/labels';
import { useDecision } from '../patterns/submission';
import { useKindChoices } from './rules';
import { MeasureField, PriceField } from './SpaceFields';

const forms = ['UNIT', 'LAND'] as const;

/// What is left empty is not asked for.
export function NeedDialog({ project, need, onClose }: { project: string; need: CarrierNeed | null; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useDecision(`"${need?.version ?? 0}"`, (body: CarrierNeed, call) => sayNeed(project, filled(body), call), {
    refresh: [['spaces']],
  });
  return (
    <DecisionDialog<CarrierNeed>
      wide
      title={t('carrier.sayNeed')}
      about={t('carrier.sayNeedAbout')}
      confirm={t('action.save')}
      initial={need ? { ...need, price: need.price ?? undefined } : { form: 'UNIT' }}
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField name="form" label={t('carrier.formLabel')} choices={useChoices(forms, 'carrier.form')} />
      <ChoiceField name="kinds" label={t('carrier.criterion.KIND')} choices={useKindChoices()} many optional />
      <div className="field-row">
        <MeasureField name="areaFrom" label={t('carrier.areaFrom')} />
        <MeasureField name="areaTo" label={t('carrier.areaTo')} />
      </div>
      <div className="field-row">
        <MeasureField name="height" label={t('carrier.heightM')} />
        <MeasureField name="floorLoad" label={t('carrier.floorLoadKn')} />
        <MeasureField name="power" label={t('carrier.powerKva')} />
      </div>
      <PriceField unit={t('carrier.priceUnitMost')} land={t('carrier.priceLandMost')} />
      <ChoiceField name="units" label={t('carrier.criterion.PLACE')} choices={useUnitChoices()} many optional />
      <DateField name="neededFrom" label={t('carrier.criterion.NEEDED_FROM')} optional />
    </DecisionDialog>
  );
}
