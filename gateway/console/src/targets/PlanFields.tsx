import { useTranslation } from 'react-i18next';
import { TextField, YearField } from '../patterns/fields';

export function PlanFields() {
  const { t } = useTranslation();
  return (
    <>
      <div className="field-row">
        <TextField name="name" label={t('target.name')} />
        <YearField name="year" label={t('target.year')} help={t('target.yearHelp')} />
      </div>
      <TextField name="purpose" label={t('target.purpose')} lines={3} max={1000} />
    </>
  );
}
