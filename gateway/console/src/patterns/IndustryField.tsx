import { AutoComplete, Form, Input } from 'antd';
import type { NamePath } from 'antd/es/form/interface';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIndustryChoices, useIndustryName } from './industries';

const most = 30;

/// The code of an industry, found by its code or its name; what it is called stands below.
export function IndustryField({ name, label, optional }: { name: NamePath; label: string; optional?: boolean }) {
  const { t } = useTranslation();
  const [written, setWritten] = useState('');
  const industry = useIndustryName();
  const known = useIndustryChoices();
  const code = Form.useWatch(name, Form.useFormInstance()) as string | undefined;
  const options = known.filter((one) => written !== '' && one.label.includes(written)).slice(0, most);
  const named = code && industry(code);
  return (
    <Form.Item
      name={name}
      label={label}
      extra={named && named !== code ? named : t('lead.industryHelp')}
      rules={[{ required: !optional, message: t('form.needed'), whitespace: true }]}
    >
      <AutoComplete options={options} onSearch={(text) => setWritten(text.trim())} defaultActiveFirstOption={false}>
        <Input maxLength={20} />
      </AutoComplete>
    </Form.Item>
  );
}
