import { useTranslation } from 'react-i18next';
import { ChoiceField, TextField } from '../patterns/fields';
import { useLabel } from '../patterns/labels';
import { useCapitalRules } from './rules';

/// The paper that proves a sum: of those that prove this kind of money.
export function VoucherFields({ kind, help }: { kind: string | undefined; help: string }) {
  const { t } = useTranslation();
  const label = useLabel();
  const rules = useCapitalRules();
  const vouchers = rules?.kinds.find((one) => one.id === kind)?.vouchers ?? [];
  return (
    <>
      <ChoiceField
        name={['voucher', 'kind']}
        label={t('capital.voucherKind')}
        choices={(rules?.vouchers ?? [])
          .filter((one) => vouchers.includes(one.id))
          .map((one) => ({ value: one.id, label: label(one.label) }))}
      />
      <TextField name={['voucher', 'number']} label={t('capital.voucherNumber')} help={help} max={100} />
    </>
  );
}
