import { useTranslation } from 'react-i18next';
import type { Trip, TypedTrip } from '../api/trip';
import { ChoiceField, DateField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { FieldGroup } from '../patterns/FormPage';
import { useUnitChoices } from '../patterns/labels';
import { ListField } from '../patterns/ListField';

/// As the form has it: the firms one per line.
export interface TripForm extends Omit<TypedTrip, 'firms'> {
  firmNames?: string;
}

export function TripFields() {
  const { t } = useTranslation();
  return (
    <>
      <FieldGroup title={t('trip.who')}>
        <div className="field-row">
          <TextField name="office" label={t('trip.office')} help={t('trip.officeHelp')} max={100} />
          <TextField name="leader" label={t('trip.leader')} max={100} optional />
        </div>
        <ChoiceField name="partners" label={t('trip.partners')} help={t('trip.partnersHelp')} choices={useUnitChoices()} many optional />
        <ListField name="members" add={t('trip.addMember')} remove={t('trip.removeMember')} most={50} needed={false}>
          {(at) => (
            <div className="field-row">
              <TextField name={[at, 'name']} label={t('trip.memberName')} max={100} />
              <TextField name={[at, 'position']} label={t('trip.memberPosition')} max={100} optional />
            </div>
          )}
        </ListField>
      </FieldGroup>
      <FieldGroup title={t('trip.where')}>
        <TextField name="destination" label={t('trip.destination')} />
        <div className="field-row">
          <DateField name="from" label={t('trip.from')} />
          <DateField name="until" label={t('trip.until')} />
        </div>
        <TextField name="purpose" label={t('trip.purpose')} lines={2} max={2000} />
        <TextField name="firmNames" label={t('trip.firms')} help={t('trip.firmsHelp')} lines={3} max={20_000} optional />
      </FieldGroup>
    </>
  );
}

/// @param known firms of the plan before: whoever is named again keeps its entry in the register
export function typedTrip({ firmNames, ...plan }: TripForm, known: Trip['firms'] = []): TypedTrip {
  const names = (firmNames ?? '').split('\n').map((line) => line.trim());
  return filled({
    ...plan,
    firms: names.map((name) => ({ name, enterpriseId: known.find((one) => one.name === name)?.enterpriseId ?? undefined })),
  }) as TypedTrip;
}
