import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { openPost } from '../api/staff';
import { useSession } from '../app/session';
import { ChoiceField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { FormPage } from '../patterns/FormPage';
import { useUnitChoices } from '../patterns/labels';
import { useSubmission } from '../patterns/submission';
import { PostFields, type PostForm, toPost } from './PostFields';

export function PostFormPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const session = useSession();
  const [form] = Form.useForm<PostForm>();
  const submission = useSubmission((values: PostForm, key) => openPost(filled(toPost(values)) ?? {}, key), {
    refresh: [['posts']],
    onDone: (post) => void navigate(`/talent/posts/${post.id}`),
  });
  return (
    <FormPage<PostForm>
      title={t('post.open')}
      about={t('post.openAbout')}
      back={{ to: '/talent/posts', label: t('post.title') }}
      form={form}
      submission={submission}
      confirm={t('post.open')}
      initial={{ places: '1', ...(session.unit ? { unit: session.unit.id } : {}) }}
    >
      <ChoiceField name="unit" label={t('staff.unit')} choices={useUnitChoices()} />
      <PostFields />
    </FormPage>
  );
}
