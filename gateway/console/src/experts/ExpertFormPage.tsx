import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { appointExpert, readExpertTerms } from '../api/expert';
import { DateField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { FieldGroup, FormPage } from '../patterns/FormPage';
import { useSubmission } from '../patterns/submission';
import { knownBody, KnowledgeFields, type KnownValues } from './KnowledgeFields';

interface Values extends KnownValues {
  name: string;
  phone?: string;
  email?: string;
  account?: string;
  from: string;
  until: string;
}

export function ExpertFormPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  const terms = useQuery({ queryKey: ['expert-terms'], queryFn: ({ signal }) => readExpertTerms(signal) });
  const submission = useSubmission((values: Values, key) => appointExpert(body(values), key), {
    refresh: [['experts'], ['work']],
    onDone: (expert) => void navigate(`/talent/experts/${expert.id}`),
  });
  return (
    <FormPage<Values>
      title={t('expert.appoint')}
      about={t('expert.appointAbout', { years: terms.data?.termYears ?? '' })}
      back={{ to: '/talent/experts', label: t('expert.title') }}
      form={form}
      submission={submission}
      confirm={t('expert.appoint')}
    >
      <FieldGroup title={t('expert.person')}>
        <TextField name="name" label={t('expert.name')} max={100} />
        <div className="field-row">
          <TextField name="phone" label={t('talent.phone')} max={30} optional />
          <TextField name="email" label={t('talent.email')} optional />
          <TextField name="account" label={t('expert.account')} help={t('expert.accountHelp')} max={100} optional />
        </div>
      </FieldGroup>
      <KnowledgeFields />
      <FieldGroup title={t('expert.term')}>
        <div className="field-row">
          <DateField name="from" label={t('expert.from')} />
          <DateField name="until" label={t('expert.until')} />
        </div>
      </FieldGroup>
    </FormPage>
  );
}

function body(values: Values): object {
  const { name, phone, email, account, from, until, ...known } = filled(values);
  return { ...filled({ name, phone, email, account }), ...knownBody(known), term: { from, until } };
}
