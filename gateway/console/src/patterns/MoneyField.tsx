import { Form, Input, Select, Space } from 'antd';
import type { NamePath } from 'antd/es/form/interface';
import { useTranslation } from 'react-i18next';
import { formatMoney } from '../i18n/formats';

interface Props {
  name: (string | number)[];
  label: string;
  currencies?: readonly string[];
  optional?: boolean;
}

export const currencies = ['CNY', 'USD', 'EUR', 'JPY', 'HKD', 'GBP', 'KRW', 'SGD', 'CHF', 'AUD', 'CAD', 'TWD'] as const;
const shape = /^\d{1,15}(\.\d{1,4})?$/;

/// Money is typed as text and sent as text; below the field it is read back in groups, so that a zero too many is seen.
export function MoneyField({ name, label, currencies: offered = currencies, optional }: Props) {
  const { t, i18n } = useTranslation();
  const amount = Form.useWatch<string | undefined>([...name, 'amount'] as NamePath);
  const currency = Form.useWatch<string | undefined>([...name, 'currency'] as NamePath);
  const readBack = amount && currency && shape.test(amount) ? formatMoney({ amount, currency }, i18n.language) : undefined;
  return (
    <Form.Item label={label} required={!optional} extra={readBack && <span className="figures">{readBack}</span>}>
      <Space.Compact block>
        <Form.Item name={[...name, 'currency']} noStyle initialValue={offered[0]}>
          <Select aria-label={t('form.currency')} style={{ width: 92 }} options={offered.map((value) => ({ value, label: value }))} />
        </Form.Item>
        <Form.Item
          name={[...name, 'amount']}
          noStyle
          normalize={plainDigits}
          rules={[
            { required: !optional, message: t('form.needed') },
            { pattern: shape, message: t('form.notAnAmount') },
          ]}
        >
          <Input inputMode="decimal" aria-label={label} className="figures" />
        </Form.Item>
      </Space.Compact>
    </Form.Item>
  );
}

/// Full-width digits and group separators, as people paste them, become plain ones.
export function plainDigits(typed: string | undefined): string | undefined {
  return typed?.normalize('NFKC').replace(/[,\s]/g, '');
}
