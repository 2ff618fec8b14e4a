import { Form, Radio } from 'antd';
import type { NamePath } from 'antd/es/form/interface';
import { useTranslation } from 'react-i18next';

/// A verdict is always chosen, never the default.
export function YesNoField({ name, label, yes, no }: { name: NamePath; label: string; yes?: string; no?: string }) {
  const { t } = useTranslation();
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, message: t('form.needed') }]}>
      <Radio.Group
        options={[
          { value: true, label: yes ?? t('form.yes') },
          { value: false, label: no ?? t('form.no') },
        ]}
      />
    </Form.Item>
  );
}
