import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { draftFiveOnes } from '../api/fiveones';
import { FormPage } from '../patterns/FormPage';
import { useSubmission } from '../patterns/submission';
import { SetFields, type SetForm, sentAs } from './SetFields';

export function SetFormPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [form] = Form.useForm<SetForm>();
  const submission = useSubmission((body: SetForm, key) => draftFiveOnes(sentAs(body), key), {
    refresh: [['five-ones']],
    onDone: (made) => void navigate(`/projects/five-ones/${made.id}`),
  });
  return (
    <FormPage<SetForm>
      title={t('fiveOnes.draft')}
      about={t('fiveOnes.draftAbout')}
      back={{ to: '/projects/five-ones', label: t('fiveOnes.title') }}
      form={form}
      submission={submission}
      confirm={t('fiveOnes.draft')}
    >
      <SetFields />
    </FormPage>
  );
}
