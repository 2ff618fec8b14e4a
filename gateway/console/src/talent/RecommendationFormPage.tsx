import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { recommend } from '../api/need';
import { identityKinds, readNeeds } from '../api/talent';
import { ChoiceField, TextField, useChoices } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { FormPage } from '../patterns/FormPage';
import { useSubmission } from '../patterns/submission';

interface Values {
  needId: string;
  name: string;
  identityKind: string;
  identityNumber: string;
  phone?: string;
}

/// Who recommends tells who it is once; afterwards only the talent office sees the person.
export function RecommendationFormPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [form] = Form.useForm<Values>();
  const submission = useSubmission((values: Values, key) => recommend(filled(values), key), {
    refresh: [['recommendations'], ['work']],
    onDone: (one) => void navigate(`/talent/recommendations/${one.id}`),
  });
  return (
    <FormPage<Values>
      title={t('recommendation.file')}
      about={t('recommendation.fileAbout')}
      back={{ to: '/talent/recommendations', label: t('recommendation.title') }}
      form={form}
      submission={submission}
      confirm={t('recommendation.file')}
      initial={{ identityKind: 'RESIDENT_ID', needId: params.get('need') ?? undefined }}
    >
      <OpenNeedField />
      <TextField name="name" label={t('talent.name')} max={100} />
      <div className="field-row">
        <ChoiceField name="identityKind" label={t('talent.identityKindLabel')} choices={useChoices(identityKinds, 'talent.identityKind')} />
        <TextField name="identityNumber" label={t('talent.identityNumber')} max={40} />
        <TextField name="phone" label={t('talent.phone')} max={30} optional />
      </div>
    </FormPage>
  );
}

/// The needs that one sees and that still recruit; whoever sees none was given a number by the unit.
function OpenNeedField() {
  const { t } = useTranslation();
  const found = useQuery({ queryKey: ['needs', 'choices'], queryFn: ({ signal }) => readNeeds({}, undefined, signal) });
  const open = (found.data?.items ?? []).filter((need) => need.status === 'OPEN' || need.status === 'MATCHED');
  return (
    <Form.Item name="needId" label={t('recommendation.need')} rules={[{ required: true, message: t('form.needed') }]}>
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        loading={found.isFetching}
        options={open.map((need) => ({ value: need.id, label: `${need.number} ${need.title}` }))}
      />
    </Form.Item>
  );
}
