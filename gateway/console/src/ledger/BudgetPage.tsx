import { useQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Budget, readBudgets } from '../api/ledger';
import { problemOf } from '../api/problem';
import { useSession } from '../app/session';
import { EmptyNotice } from '../patterns/EmptyNotice';
import { UnitName } from '../patterns/labels';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { Facts } from '../patterns/Section';
import { MoneyValue } from '../patterns/values';
import { CreateBudgetDialog, RaiseBudgetDialog } from './BudgetDialogs';
import { Gauge } from './Gauge';
import { LedgerNavigation } from './LedgerNavigation';
import { PayerShares } from './PayerShares';

export function BudgetPage() {
  const { t } = useTranslation();
  const session = useSession();
  const [creating, setCreating] = useState(false);
  const budgets = useQuery({ queryKey: ['budgets'], queryFn: ({ signal }) => readBudgets(signal) });
  return (
    <div className="page">
      <PageHead
        title={t('ledger.budgets')}
        about={t('ledger.about')}
        actions={
          session.functions.includes('FINANCE') && (
            <Button type="primary" onClick={() => setCreating(true)}>
              {t('ledger.create')}
            </Button>
          )
        }
      />
      <LedgerNavigation />
      {budgets.isError && <ProblemNotice problem={problemOf(budgets.error)} onReload={() => void budgets.refetch()} />}
      {budgets.isPending && (
        <div className="sheet">
          <Skeleton active title={false} paragraph={{ rows: 4 }} />
        </div>
      )}
      {budgets.data?.items.length === 0 && (
        <div className="sheet sheet-flush">
          <EmptyNotice text={t('ledger.noBudgets')} />
        </div>
      )}
      <PayerShares />
      {budgets.data?.items.map((budget) => (
        <BudgetCard key={budget.id} budget={budget} />
      ))}
      {creating && <CreateBudgetDialog onClose={() => setCreating(false)} />}
    </div>
  );
}

/// How much of a budget is spent, how much is promised, how much is free.
function BudgetCard({ budget }: { budget: Budget }) {
  const { t } = useTranslation();
  const [raising, setRaising] = useState(false);
  return (
    <article className="sheet budget">
      <div className="section-head">
        <h2>
          {budget.name}{' '}
          <span className="row-sub">
            {budget.id} · {budget.year} · <UnitName id={budget.payer} />
          </span>
        </h2>
        {budget.actions.includes('raise') && (
          <Button size="small" onClick={() => setRaising(true)}>
            {t('ledger.raise')}
          </Button>
        )}
      </div>
      <Gauge of={budget} />
      <Facts
        items={[
          [t('ledger.total'), <MoneyValue key="total" value={budget.total} />],
          [
            t('ledger.spent'),
            <span key="spent" className="legend legend-spent">
              <MoneyValue value={budget.spent} />
            </span>,
          ],
          [
            t('ledger.reserved'),
            <span key="reserved" className="legend legend-reserved">
              <MoneyValue value={budget.reserved} />
            </span>,
          ],
          [t('ledger.availableLabel'), <MoneyValue key="available" value={budget.available} strong />],
        ]}
      />
      {raising && <RaiseBudgetDialog budget={budget} onClose={() => setRaising(false)} />}
    </article>
  );
}
