import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { suggestEnterprises } from '../api/enterprise';
import { usePaused } from '../patterns/paused';
import { nameOf } from './EnterpriseName';

interface Props {
  name: string;
  label: string;
  help: string;
  /// An entry that cannot be meant.
  without: string;
  optional?: boolean;
}

/// An entry of the register, found by its name.
export function EnterpriseField({ name, label, help, without, optional = false }: Props) {
  const { t, i18n } = useTranslation();
  const [written, setWritten] = useState('');
  const asked = usePaused(written.trim());
  const found = useQuery({
    queryKey: ['enterprise-suggestions', asked],
    queryFn: ({ signal }) => suggestEnterprises(asked, signal),
    enabled: asked.length > 1,
    staleTime: 30_000,
    placeholderData: (before) => before,
  });
  const options = (found.data ?? [])
    .filter((one) => one.id !== without)
    .map((one) => ({ value: one.id, label: `${one.number} ${nameOf(one.names, i18n.language)}` }));
  return (
    <Form.Item name={name} label={label} extra={help} rules={[{ required: !optional, message: t('form.needed') }]}>
      <Select allowClear={optional} options={options} showSearch={{ filterOption: false, onSearch: setWritten }} notFoundContent={t('enterprise.typeName')} />
    </Form.Item>
  );
}
