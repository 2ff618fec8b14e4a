import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Posting, readBudgets } from '../api/ledger';
import { UnitName } from '../patterns/labels';

/// `reserved:2026-city` as people call it: what kind of account, and whose.
export function Account({ account }: { account: string }) {
  const { t } = useTranslation();
  const [kind = '', owner] = account.split(':');
  return (
    <>
      {t(`ledger.accountKind.${kind}`)}
      <span className="row-sub">{kind === 'treasury' || kind === 'fund' ? <UnitName id={owner} /> : <BudgetName id={owner} />}</span>
    </>
  );
}

export function BudgetName({ id }: { id: string | null | undefined }) {
  const budgets = useQuery({ queryKey: ['budgets'], queryFn: ({ signal }) => readBudgets(signal) });
  return <>{budgets.data?.items.find((budget) => budget.id === id)?.name ?? id}</>;
}

/// What a posting does, by the accounts it moves between, and the order it was made for.
export function Occasion({ posting }: { posting: Posting }) {
  const { t } = useTranslation();
  const [from = ''] = posting.credit.split(':');
  const [to = ''] = posting.debit.split(':');
  const does = t(`ledger.move.${from}-${to}`, { defaultValue: posting.reference });
  return from === 'treasury' || posting.reference.startsWith('fund-') ? does : <Link to={`/payment-orders/${encodeURIComponent(posting.reference)}`}>{does}</Link>;
}
