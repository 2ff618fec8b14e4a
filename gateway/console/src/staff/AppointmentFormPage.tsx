import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { readAll } from '../api/pages';
import { proposeAppointment, readPosts } from '../api/staff';
import { ChoiceField, TextField, useChoices } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { FormPage } from '../patterns/FormPage';
import { useSubmission } from '../patterns/submission';
import { ContractFields, type ContractForm, toContract } from './ContractFields';

export const holderKinds = ['OFFICER', 'TALENT', 'NEWCOMER'] as const;

interface Values extends ContractForm {
  postId: string;
  holderKind: string;
  officer?: string;
  talent?: string;
  name?: string;
  subject?: string;
}

/// Somebody is proposed for a post; another person decides.
export function AppointmentFormPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [asked] = useSearchParams();
  const [form] = Form.useForm<Values>();
  const kind = Form.useWatch('holderKind', form);
  const posts = useQuery({ queryKey: ['posts', 'open'], queryFn: ({ signal }) => readAll((after) => readPosts({ status: 'OPEN' }, after, signal)) });
  const submission = useSubmission((values: Values, key) => proposeAppointment(toRequest(values), key), {
    refresh: [['appointments'], ['work']],
    onDone: (made) => void navigate(`/talent/appointments/${made.id}`),
  });
  return (
    <FormPage<Values>
      title={t('appointment.propose')}
      about={t('appointment.proposeAbout')}
      back={{ to: '/talent/appointments', label: t('appointment.title') }}
      form={form}
      submission={submission}
      confirm={t('appointment.propose')}
      initial={{ holderKind: 'OFFICER', ...(asked.get('post') ? { postId: asked.get('post') ?? '' } : {}) }}
    >
      <ChoiceField
        name="postId"
        label={t('post.name')}
        choices={(posts.data?.items ?? []).filter((post) => post.actions.includes('propose')).map((post) => ({ value: post.id, label: `${post.number} ${post.title}` }))}
      />
      <ChoiceField name="holderKind" label={t('appointment.holder')} choices={useChoices(holderKinds, 'appointment.holderKind')} />
      {kind === 'OFFICER' && <TextField name="officer" label={t('appointment.account')} max={100} />}
      {kind === 'TALENT' && <TextField name="talent" label={t('appointment.talentId')} max={100} />}
      {kind === 'NEWCOMER' && <TextField name="name" label={t('appointment.personName')} max={100} />}
      {kind !== 'OFFICER' && <TextField name="subject" label={t('appointment.account')} help={t('appointment.accountHelp')} max={100} optional />}
      <ContractFields />
    </FormPage>
  );
}

function toRequest({ postId, officer, talent, name, subject, holderKind: _, ...contract }: Values): object {
  return filled({ postId, officer, talent, name, subject, contract: filled(toContract(contract)) }) ?? {};
}
