import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Posting, readBudgets, readPostings } from '../api/ledger';
import { RegisterPage } from '../patterns/RegisterPage';
import { Doer } from '../patterns/Trail';
import { MoneyValue, TimeValue } from '../patterns/values';
import { Account, Occasion } from './Account';
import { LedgerNavigation } from './LedgerNavigation';

/// Every amount stands twice, once on each side; nothing is ever changed or taken out.
export function PostingsPage() {
  const { t } = useTranslation();
  const budgets = useQuery({ queryKey: ['budgets'], queryFn: ({ signal }) => readBudgets(signal) });
  return (
    <RegisterPage<Posting>
      name="ledger"
      title={t('ledger.postings')}
      about={t('ledger.postingsAbout')}
      top={<LedgerNavigation />}
      filters={[
        {
          name: 'budgetId',
          label: t('ledger.budget'),
          options: (budgets.data?.items ?? []).map((one) => ({ value: one.id, label: one.name })),
        },
      ]}
      columns={[
        { title: t('ledger.at'), cell: (posting) => <TimeValue value={posting.at} /> },
        { title: t('ledger.reference'), main: true, cell: (posting) => <Occasion posting={posting} /> },
        { title: t('ledger.debit'), cell: (posting) => <Account account={posting.debit} /> },
        { title: t('ledger.credit'), cell: (posting) => <Account account={posting.credit} /> },
        { title: t('ledger.amount'), right: true, phone: 'head', cell: (posting) => <MoneyValue value={posting.amount} /> },
        { title: t('ledger.by'), cell: (posting) => <Doer by={posting.by} /> },
      ]}
      load={({ filters, after, signal }) => readPostings(filters, after, signal)}
      rowKey={(posting) => posting.id}
      empty={t('ledger.noPostings')}
    />
  );
}
