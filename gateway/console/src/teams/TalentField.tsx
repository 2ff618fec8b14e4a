import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import type { NamePath } from 'antd/es/form/interface';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readTalents } from '../api/talent';

const whole = /^T-\d{4}-\d{6,}$/i;

/// A registered talent: one of the latest, or any other by the whole number. Nobody who was erased.
export function TalentField({ name, label }: { name: NamePath; label: string }) {
  const { t } = useTranslation();
  const [written, setWritten] = useState('');
  const typed = written.trim();
  const number = whole.test(typed) ? typed : '';
  const found = useQuery({
    queryKey: ['talents', 'field', number],
    queryFn: ({ signal }) => readTalents(number ? { number } : {}, undefined, signal),
    placeholderData: (before) => before,
  });
  const options = (found.data?.items ?? [])
    .filter((one) => !one.erased)
    .map((one) => ({ value: one.id, label: `${one.number} ${one.name}` }))
    .filter((one) => one.label.toLowerCase().includes(typed.toLowerCase()));
  return (
    <Form.Item name={name} label={label} extra={t('talentTeam.memberHelp')} rules={[{ required: true, message: t('form.needed') }]}>
      <Select options={options} showSearch={{ filterOption: false, onSearch: setWritten }} />
    </Form.Item>
  );
}
