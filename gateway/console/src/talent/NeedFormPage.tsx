import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { readProjects } from '../api/project';
import { postNeed } from '../api/talent';
import { EnterpriseField } from '../enterprises/EnterpriseField';
import { ChoiceField, useChoices } from '../patterns/fields';
import { FormPage } from '../patterns/FormPage';
import { useSubmission } from '../patterns/submission';
import { asked, type AskedValues, NeedFields } from './NeedFields';

export { spoken } from './NeedFields';

interface Values extends AskedValues {
  employer: string;
  projectId?: string;
  enterpriseId?: string;
}

const employers = ['PROJECT', 'ENTERPRISE'] as const;

export function NeedFormPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  const submission = useSubmission(({ employer: _, ...values }: Values, key) => postNeed(asked(values), key), {
    refresh: [['needs'], ['work']],
    onDone: (need) => void navigate(`/talent/needs/${need.id}`),
  });
  const employer = Form.useWatch<string | undefined>('employer', form);
  return (
    <FormPage<Values>
      title={t('need.post')}
      about={t('need.postAbout')}
      back={{ to: '/talent', label: t('need.title') }}
      form={form}
      submission={submission}
      confirm={t('need.post')}
      initial={{ headcount: '1', employer: 'PROJECT' }}
    >
      <ChoiceField name="employer" label={t('need.employerLabel')} choices={useChoices(employers, 'need.employer')} />
      {employer === 'ENTERPRISE' ? (
        <EnterpriseField name="enterpriseId" label={t('need.employer.ENTERPRISE')} help={t('need.enterpriseHelp')} without="" />
      ) : (
        <ProjectField />
      )}
      <NeedFields />
    </FormPage>
  );
}

/// Projects are found by typing: a city has too many to list.
function ProjectField() {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const found = useQuery({
    queryKey: ['projects', 'choices', typed],
    queryFn: ({ signal }) => readProjects({ q: typed }, undefined, signal),
    placeholderData: (before) => before,
  });
  return (
    <Form.Item name="projectId" label={t('claim.project')} rules={[{ required: true, message: t('form.needed') }]}>
      <Select
        showSearch={{ filterOption: false, onSearch: setTyped }}
        loading={found.isFetching}
        options={(found.data?.items ?? []).map((project) => ({ value: project.id, label: `${project.number} ${project.name}` }))}
      />
    </Form.Item>
  );
}
