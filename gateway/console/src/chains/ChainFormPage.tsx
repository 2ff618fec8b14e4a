import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { openChain, type TypedChain } from '../api/chain';
import { FormPage } from '../patterns/FormPage';
import { filled } from '../patterns/filled';
import { useSubmission } from '../patterns/submission';
import { ChainFields } from './ChainFields';

export function ChainFormPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [form] = Form.useForm<TypedChain>();
  const submission = useSubmission((values: TypedChain, key) => openChain(filled(values), key), {
    refresh: [['industry-chains']],
    onDone: (chain) => void navigate(`/industry-chains/${chain.id}`),
  });
  return (
    <FormPage<TypedChain>
      title={t('chain.open')}
      about={t('chain.openAbout')}
      back={{ to: '/industry-chains', label: t('chain.title') }}
      form={form}
      initial={{ links: [{}] }}
      submission={submission}
      confirm={t('chain.open')}
    >
      <ChainFields />
    </FormPage>
  );
}
