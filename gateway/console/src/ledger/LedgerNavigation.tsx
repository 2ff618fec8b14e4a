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
        { to: '/ledger/batches', label: t('batch.title') },
        { to: '/ledger/payees', label: t('payee.title') },
        { to: '/ledger/funds', label: t('fundOf.title') },
        { to: '/ledger/recoveries', label: t('ledger.recoveries') },
        { to: '/ledger/postings', label: t('ledger.postings') },
        { to: '/ledger/balances', label: t('ledger.balances') },
        { to: '/ledger/closings', label: t('closing.title') },
        { to: '/ledger/reconciliation', label: t('reconcile.title') },
        { to: '/ledger/rates', label: t('rate.title') },
      ]}
    />
  );
}
