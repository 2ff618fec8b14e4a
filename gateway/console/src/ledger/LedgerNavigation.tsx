import { useTranslation } from 'react-i18next';
import { SubNavigation } from '../patterns/SubNavigation';

export function LedgerNavigation() {
  const { t } = useTranslation();
  return (
    <SubNavigation
      label={t('door.ledger')}
      links={[
        { to: '/ledger', label: t('ledger.budgets') },
        { to: '/ledger/orders', label: t('ledger.orders') },
        { to: '/ledger/postings', label: t('ledger.postings') },
        { to: '/ledger/balances', label: t('ledger.balances') },
        { to: '/ledger/rates', label: t('rate.title') },
      ]}
    />
  );
}
