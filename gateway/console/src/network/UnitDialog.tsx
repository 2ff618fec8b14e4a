import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { registerUnit, type RegisteredUnit, type UnitFacts, unitKinds } from '../api/network';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, ReasonField, TextField, useChoices } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useUnitChoices } from '../patterns/labels';
import { useDecision } from '../patterns/submission';
import { YesNoField } from '../patterns/YesNoField';

type Values = Partial<UnitFacts> & { id?: string };

/// A new unit, or another state of one that is registered; its id stays.
export function UnitDialog({ read, onClose }: { read?: Read<RegisteredUnit>; onClose: () => void }) {
  const { t } = useTranslation();
  const unit = read?.value;
  const submission = useDecision(
    read?.etag,
    ({ id, ...facts }: Values, call) => registerUnit(unit?.id ?? id ?? '', filled(facts), call),
    { refresh: [['units'], ['session']] },
  );
  return (
    <DecisionDialog
      title={t(unit ? 'network.changeUnit' : 'network.registerUnit')}
      about={t(unit ? 'network.changeUnitAbout' : 'network.registerUnitAbout')}
      confirm={t('action.save')}
      initial={unit ?? {}}
      submission={submission}
      onClose={onClose}
    >
      {!unit && <TextField name="id" label={t('network.id')} help={t('network.idHelp')} max={40} />}
      <ChoiceField name="kind" label={t('network.kindLabel')} choices={useChoices(unitKinds, 'network.kind')} />
      <div className="field-row">
        <TextField name="nameZh" label={t('network.nameZh')} max={100} />
        <TextField name="nameEn" label={t('network.nameEn')} max={200} />
      </div>
      <ChoiceField name="parent" label={t('network.parent')} choices={useUnitChoices()} optional />
      <div className="field-row">
        <TextField name="divisionCode" label={t('network.divisionCode')} help={t('network.divisionCodeHelp')} max={6} optional />
        <TextField name="telephone" label={t('network.telephone')} help={t('network.telephoneHelp')} max={40} optional />
      </div>
      {unit && !unit.active && <YesNoField name="active" label={t('network.openAgain')} />}
      {unit && <ReasonField optional label={t('network.moveReason')} />}
    </DecisionDialog>
  );
}
