import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { readProjects } from '../api/project';
import { postNeed, talentClasses } from '../api/talent';
import { ChoiceField, DateField, TextField, useChoices } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { FormPage } from '../patterns/FormPage';
import { useSubmission } from '../patterns/submission';

interface Values {
  projectId: string;
  title: string;
  field: string;
  leastClass: string;
  headcount: string;
  languages?: string[];
  neededBy: string;
  description?: string;
}

export const spoken = ['zh', 'en', 'de', 'ja', 'ko', 'fr'] as const;

export function NeedFormPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  const submission = useSubmission((values: Values, key) => postNeed({ ...filled(values), headcount: Number(values.headcount) }, key), {
    refresh: [['needs'], ['work']],
    onDone: (need) => void navigate(`/talent/needs/${need.id}`),
  });
  return (
    <FormPage<Values>
      title={t('need.post')}
      about={t('need.postAbout')}
      back={{ to: '/talent', label: t('need.title') }}
      form={form}
      submission={submission}
      confirm={t('need.post')}
      initial={{ headcount: '1' }}
    >
      <ProjectField />
      <TextField name="title" label={t('need.name')} max={120} />
      <div className="field-row">
        <TextField name="field" label={t('need.field')} help={t('lead.industryHelp')} max={4} />
        <ChoiceField name="leastClass" label={t('need.leastClass')} choices={talentClasses.map((value) => ({ value, label: value }))} />
        <TextField name="headcount" label={t('need.headcount')} max={4} />
      </div>
      <div className="field-row">
        <ChoiceField name="languages" label={t('need.languages')} choices={useChoices(spoken, 'language')} many optional />
        <DateField name="neededBy" label={t('need.neededBy')} />
      </div>
      <TextField name="description" label={t('need.description')} lines={4} max={2000} optional />
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
