import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { openTargetList, type TypedList } from '../api/target';
import { FormPage } from '../patterns/FormPage';
import { useSubmission } from '../patterns/submission';
import { PlanFields } from './PlanFields';

export function TargetListFormPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [form] = Form.useForm<TypedList>();
  const submission = useSubmission((values: TypedList, key) => openTargetList(values, key), {
    refresh: [['target-lists']],
    onDone: (list) => void navigate(`/target-lists/${list.id}`),
  });
  return (
    <FormPage<TypedList>
      title={t('target.open')}
      about={t('target.openAbout')}
      back={{ to: '/target-lists', label: t('target.title') }}
      form={form}
      submission={submission}
      confirm={t('target.open')}
    >
      <PlanFields />
    </FormPage>
  );
}
