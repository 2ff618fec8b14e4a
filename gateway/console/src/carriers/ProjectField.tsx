import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readProjects } from '../api/project';

/// A running project, found by what is typed.
export function ProjectField() {
  const { t } = useTranslation();
  const [written, setWritten] = useState('');
  const found = useQuery({
    queryKey: ['projects', 'field', written],
    queryFn: ({ signal }) => readProjects({ status: 'ACTIVE', ...(written.trim() ? { q: written.trim() } : {}) }, undefined, signal),
    placeholderData: (before) => before,
  });
  const options = (found.data?.items ?? []).map((project) => ({ value: project.id, label: `${project.number} ${project.name}` }));
  return (
    <Form.Item name="projectId" label={t('carrier.project')} rules={[{ required: true, message: t('form.needed') }]}>
      <Select options={options} showSearch={{ filterOption: false, onSearch: setWritten }} />
    </Form.Item>
  );
}
