import { useTranslation } from 'react-i18next';
import { useCountryChoices } from '../leads/countries';
import { ChoiceField, DateField, TextField } from '../patterns/fields';
import { ListField } from '../patterns/ListField';

export function StationFields() {
  const { t } = useTranslation();
  return (
    <>
      <div className="field-row">
        <ChoiceField name="country" label={t('lead.country')} choices={useCountryChoices()} />
        <TextField name="place" label={t('station.place')} help={t('station.placeHelp')} max={100} />
      </div>
      <div className="field-row">
        <DateField name="from" label={t('station.from')} />
        <DateField name="until" label={t('station.until')} />
      </div>
      <ListField name="staff" add={t('station.addStaff')} remove={t('station.removeStaff')} most={50}>
        {(at) => (
          <div className="field-row">
            <TextField name={[at, 'name']} label={t('station.staffName')} max={100} />
            <TextField name={[at, 'position']} label={t('lead.contactPosition')} max={100} optional />
            <TextField name={[at, 'phone']} label={t('lead.contactPhone')} max={50} optional />
          </div>
        )}
      </ListField>
      <TextField name="task" label={t('station.task')} lines={3} max={2000} />
    </>
  );
}
