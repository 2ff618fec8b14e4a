import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { OfficerField } from '../cards/CardFields';
import { EnterpriseField } from '../enterprises/EnterpriseField';
import { ChoiceField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { IndustryField } from '../patterns/IndustryField';
import { useUnitChoices } from '../patterns/labels';
import { useYears } from './InstitutionRegisterPage';
import { useGradeChoices, useRuleChoices } from './rules';

export interface InstitutionForm {
  kind: string;
  grade: string;
  year: string;
  nameZh: string;
  nameEn?: string;
  country: string;
  place?: string;
  field: string;
  reason?: string;
  enterpriseId?: string;
  unit: string;
  officer: string;
}

export function InstitutionFields() {
  const { t } = useTranslation();
  const form = Form.useFormInstance<InstitutionForm>();
  const kind = Form.useWatch('kind', form);
  const unit = Form.useWatch('unit', form);
  return (
    <>
      <div className="field-row">
        <ChoiceField name="kind" label={t('institution.kind')} choices={useRuleChoices('kinds')} onPick={() => form.resetFields(['grade'])} />
        <ChoiceField name="grade" label={t('institution.grade')} choices={useGradeChoices(kind)} />
        <ChoiceField name="year" label={t('institution.year')} choices={useYears()} />
      </div>
      <TextField name="nameZh" label={t('institution.name')} />
      <TextField name="nameEn" label={t('institution.nameEn')} optional />
      <div className="field-row">
        <TextField
          name="country"
          label={t('institution.country')}
          help={t('institution.countryHelp')}
          max={2}
          fit={{ pattern: /^[A-Z]{2}$/, message: t('institution.countryHelp') }}
        />
        <TextField name="place" label={t('institution.place')} optional />
        <IndustryField name="field" label={t('institution.field')} />
      </div>
      <EnterpriseField name="enterpriseId" label={t('institution.enterprise')} help={t('institution.enterpriseHelp')} without="" optional />
      <TextField name="reason" label={t('institution.reason')} lines={3} max={1000} optional />
      <ChoiceField name="unit" label={t('institution.unit')} choices={useUnitChoices()} />
      {unit && <OfficerField unit={unit} label={t('institution.officer')} />}
    </>
  );
}

/// As the server wants it.
export function toRequest(form: InstitutionForm): object {
  return { ...filled(form), year: Number(form.year) };
}
