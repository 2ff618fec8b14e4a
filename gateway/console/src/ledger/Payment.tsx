import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PaymentOrder } from '../api/ledger';

/// What is paid, in words: talent-service names a benefit by its kind and number.
export function usePurpose(): (order: PaymentOrder) => string {
  const { t } = useTranslation();
  return ({ sourceKind, purpose }) => {
    const [kind = '', ...rest] = purpose.split(' ');
    if (sourceKind === 'EXPERT_FEE') return [t('expertFee.title'), ...rest].join(' ');
    return sourceKind === 'BENEFIT' ? [t(`benefit.kind.${kind}`), ...rest].join(' ') : purpose;
  };
}

/// Whoever is paid is known by the service that asked for the payment.
export function Payee({ order }: { order: PaymentOrder }) {
  const { t } = useTranslation();
  if (order.sourceKind === 'EXPERT_FEE') return <Link to={`/talent/experts/${order.payee}`}>{t('expertFee.expert')}</Link>;
  if (order.sourceKind === 'BENEFIT') return <Link to={`/talent/people/${order.payee}`}>{t('ledger.openTalent')}</Link>;
  if (order.sourceKind === 'CLAIM') return <Link to={`/referrers/${order.payee}`}>{t('claim.openPayee')}</Link>;
  return order.payee;
}
