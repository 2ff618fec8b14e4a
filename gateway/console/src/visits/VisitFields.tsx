import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCountryChoices } from '../leads/countries';
import { InvestorNameInput } from '../leads/InvestorNameInput';
import { ChoiceField, DateField, TextField } from '../patterns/fields';
import { FieldGroup } from '../patterns/FormPage';

/// Whom, where, when and what for.
export function PlanFields({ past }: { past: boolean }) {
  const { t } = useTranslation();
  return (
    <FieldGroup title={t('visit.firmAndPlace')}>
      <Form.Item
        name={['firm', 'name']}
        label={t('visit.firm')}
        rules={[{ required: true, whitespace: true, message: t('form.needed') }]}
      >
        <InvestorNameInput />
      </Form.Item>
      <div className="field-row">
        <ChoiceField name={['firm', 'country']} label={t('lead.country')} choices={useCountryChoices()} />
        <TextField name={['firm', 'creditCode']} label={t('lead.creditCode')} max={18} optional />
      </div>
      <TextField name="place" label={t('visit.place')} />
      <div className="field-row">
        <DateField name={['stay', 'from']} label={t('visit.from')} past={past} />
        <TextField name={['stay', 'days']} label={t('visit.days')} help={t('visit.daysHelp')} max={5} />
        <TextField name="people" label={t('visit.people')} max={4} />
      </div>
      <TextField name="purpose" label={t('visit.purpose')} lines={2} max={2000} />
    </FieldGroup>
  );
}

/// What came of it.
///
/// @param at where these values stand in the form
export function RecordFields({ at }: { at: string[] }) {
  const { t } = useTranslation();
  return (
    <>
      <FieldGroup title={t('visit.met')}>
        <div className="field-row">
          <TextField name={[...at, 'met', 0, 'name']} label={t('lead.contactName')} max={100} optional />
          <TextField name={[...at, 'met', 0, 'position']} label={t('lead.contactPosition')} max={100} optional />
          <TextField name={[...at, 'met', 0, 'phone']} label={t('lead.contactPhone')} max={50} optional />
        </div>
      </FieldGroup>
      <FieldGroup title={t('visit.outcome')}>
        <TextField name={[...at, 'topics']} label={t('visit.topics')} lines={3} max={5000} />
        <TextField name={[...at, 'result']} label={t('visit.result')} lines={3} max={5000} />
        <NextStepFields at={[...at, 'next']} />
      </FieldGroup>
    </>
  );
}

/// Both or neither: a step without a day would never be asked for.
export function NextStepFields({ at }: { at: string[] }) {
  const { t } = useTranslation();
  return (
    <div className="field-row">
      <TextField name={[...at, 'text']} label={t('visit.nextStep')} max={2000} optional />
      <DateField name={[...at, 'on']} label={t('visit.nextOn')} optional />
    </div>
  );
}
