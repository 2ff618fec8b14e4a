import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Balances, readBalances } from '../api/ledger';
import { problemOf } from '../api/problem';
import { formatAmount } from '../i18n/formats';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { RegisterRows } from '../patterns/RegisterRows';
import { Account } from './Account';
import { LedgerNavigation } from './LedgerNavigation';

type Row = Balances['accounts'][number];

export function BalancesPage() {
  const { t } = useTranslation();
  const balances = useQuery({ queryKey: ['ledger', 'balances'], queryFn: ({ signal }) => readBalances(signal) });
  return (
    <div className="page">
      <PageHead title={t('ledger.balances')} about={t('ledger.balancesAbout')} />
      <LedgerNavigation />
      {balances.isError && <ProblemNotice problem={problemOf(balances.error)} onReload={() => void balances.refetch()} />}
      {balances.isPending && (
        <div className="sheet">
          <Skeleton active title={false} />
        </div>
      )}
      {balances.data && (
        <>
          <p className={balances.data.balanced ? 'notice notice-good notice-top' : 'notice notice-bad notice-top'} role="status">
            {t(balances.data.balanced ? 'ledger.balanced' : 'ledger.notBalanced')}
          </p>
          <section className="sheet sheet-flush">
            <RegisterRows<Row>
              rows={balances.data.accounts}
              label={t('ledger.balances')}
              rowKey={(account) => account.account}
              columns={[
                { title: t('ledger.account'), main: true, cell: ({ account }) => <Account account={account} /> },
                { title: t('ledger.debit'), right: true, cell: (account) => <Side value={account.debit} /> },
                { title: t('ledger.credit'), right: true, cell: (account) => <Side value={account.credit} /> },
                { title: t('ledger.balance'), right: true, cell: (account) => <Side value={account.balance} /> },
              ]}
            />
          </section>
        </>
      )}
    </div>
  );
}

function Side({ value }: { value: string }) {
  const { i18n } = useTranslation();
  return <span className="money">{formatAmount(value.includes('.') ? value : `${value}.00`, i18n.language)}</span>;
}
