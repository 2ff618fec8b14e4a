import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { registerCarrier, type TypedCarrier } from '../api/carrier';
import { useSession } from '../app/session';
import { ChoiceField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { FormPage } from '../patterns/FormPage';
import { useUnitChoices } from '../patterns/labels';
import { useSubmission } from '../patterns/submission';
import { useKindChoices } from './rules';

export function CarrierFormPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const session = useSession();
  const [form] = Form.useForm<TypedCarrier>();
  const submission = useSubmission((values: TypedCarrier, key) => registerCarrier(filled(values), key), {
    refresh: [['carriers']],
    onDone: (carrier) => void navigate(`/carriers/${carrier.id}`),
  });
  return (
    <FormPage<TypedCarrier>
      title={t('carrier.enter')}
      about={t('carrier.enterAbout')}
      back={{ to: '/carriers', label: t('carrier.title') }}
      form={form}
      submission={submission}
      confirm={t('carrier.enter')}
      initial={{ unit: session.unit?.id }}
    >
      <div className="field-row">
        <ChoiceField name="kind" label={t('carrier.kind')} choices={useKindChoices()} />
        <ChoiceField name="unit" label={t('carrier.unit')} choices={useUnitChoices()} />
      </div>
      <DescriptionFields />
    </FormPage>
  );
}

export function DescriptionFields() {
  const { t } = useTranslation();
  return (
    <>
      <TextField name="name" label={t('carrier.name')} />
      <TextField name="address" label={t('carrier.address')} max={500} />
      <TextField name="about" label={t('carrier.description')} lines={3} max={2000} optional />
    </>
  );
}
