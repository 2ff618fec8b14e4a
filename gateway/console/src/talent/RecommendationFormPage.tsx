import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { readRecommendationNeeds, recommend, type RecommendationNeed } from '../api/need';
import { readAll } from '../api/pages';
import { identityKinds } from '../api/talent';
import { useSession } from '../app/session';
import { EnterpriseField } from '../enterprises/EnterpriseField';
import { ChoiceField, TextField, useChoices } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { FormPage } from '../patterns/FormPage';
import { useSubmission } from '../patterns/submission';

interface Values {
  needId: string;
  enterpriseId?: string;
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
  const ofUnit = useSession().functions.some((one) => one === 'UNIT_OFFICER' || one === 'UNIT_HEAD');
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
      {ofUnit && (
        <EnterpriseField name="enterpriseId" label={t('recommendation.enterprise')} help={t('recommendation.enterpriseHelp')} without="" optional />
      )}
      <TextField name="name" label={t('talent.name')} max={100} />
      <div className="field-row">
        <ChoiceField name="identityKind" label={t('talent.identityKindLabel')} choices={useChoices(identityKinds, 'talent.identityKind')} />
        <TextField name="identityNumber" label={t('talent.identityNumber')} max={40} />
        <TextField name="phone" label={t('talent.phone')} max={30} optional />
      </div>
    </FormPage>
  );
}

/// What is asked for; a title stands there for those who see the need itself.
function OpenNeedField() {
  const { t } = useTranslation();
  const found = useQuery({ queryKey: ['needs', 'to-recommend-for'], queryFn: ({ signal }) => readAll((after) => readRecommendationNeeds(after, signal)) });
  const asked = (need: RecommendationNeed) =>
    [
      `${need.number} ${need.title ?? need.field}`,
      t('talent.classShort', { letter: need.leastClass }),
      need.languages.map((one) => t(`language.${one}`)).join(t('list.separator')),
      need.placeName,
      need.neededBy,
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <Form.Item name="needId" label={t('recommendation.need')} rules={[{ required: true, message: t('form.needed') }]}>
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        loading={found.isFetching}
        options={(found.data?.items ?? []).map((need) => ({ value: need.id, label: asked(need) }))}
      />
    </Form.Item>
  );
}
