import { useQuery } from '@tanstack/react-query';
import { AutoComplete, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { readChainNames } from '../api/chain';
import { NameInput } from '../leads/InvestorNameInput';

/// A chain in words, with the city's own as choices.
export function ChainField() {
  const { t } = useTranslation();
  const chains = useQuery({
    queryKey: ['industry-chains', 'names'],
    queryFn: ({ signal }) => readChainNames(signal),
    staleTime: 60_000,
  });
  const options = (chains.data ?? []).map((chain) => ({
    value: chain.name,
    label: chain.nameEn ? `${chain.name} · ${chain.nameEn}` : chain.name,
  }));
  return (
    <Form.Item name="chain" label={t('target.chain')} extra={t('chain.choiceHelp')} rules={[{ required: false }]}>
      <AutoComplete
        options={options}
        showSearch={{ filterOption: (written, option) => String(option?.label).toLowerCase().includes(written.toLowerCase()) }}
      >
        <NameInput maxLength={100} />
      </AutoComplete>
    </Form.Item>
  );
}
