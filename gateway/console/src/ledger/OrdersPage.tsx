import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { orderPath, orderStatuses, type PaymentOrder, readOrders } from '../api/ledger';
import { useChoices } from '../patterns/fields';
import { RecordPage } from '../patterns/RecordPage';
import { RegisterPage } from '../patterns/RegisterPage';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { Doer, Doers } from '../patterns/Trail';
import { MoneyValue, TimeValue } from '../patterns/values';
import { BudgetName } from './Account';
import { LedgerNavigation } from './LedgerNavigation';
import { OrderActions, OrderState } from './OrderActions';
import { Payee, usePurpose } from './Payment';

/// Payments asked for by other services; one person approves, another pays.
export function OrdersPage() {
  const { t } = useTranslation();
  const purpose = usePurpose();
  return (
    <RegisterPage<PaymentOrder>
      name="orders"
      title={t('ledger.orders')}
      about={t('ledger.ordersAbout')}
      top={<LedgerNavigation />}
      filters={[{ name: 'status', label: t('ledger.statusLabel'), options: useChoices(orderStatuses, 'ledger.status') }]}
      columns={[
        {
          title: t('ledger.purpose'),
          main: true,
          cell: (order) => (
            <>
              {purpose(order)}
              <span className="row-sub">{order.number}</span>
            </>
          ),
        },
        { title: t('ledger.amount'), right: true, cell: (order) => <MoneyValue value={order.amount} /> },
        { title: t('ledger.budget'), cell: (order) => <BudgetName id={order.budgetId} /> },
        { title: t('ledger.statusLabel'), phone: 'head', cell: (order) => <OrderState order={order} /> },
        { title: t('ledger.people'), cell: (order) => <Doers of={[order.approvedBy, order.paidBy]} /> },
        { title: t('capital.decision'), cell: (order) => <OrderActions order={order} /> },
      ]}
      load={({ filters, after, signal }) => readOrders(filters, after, signal)}
      rowKey={(order) => order.id}
      rowLink={(order) => `/payment-orders/${order.id}`}
      empty={t('ledger.noOrders')}
    />
  );
}

export function OrderPage() {
  const { t } = useTranslation();
  const purpose = usePurpose();
  const { id = '' } = useParams();
  return (
    <RecordPage<PaymentOrder>
      query={useRecord<PaymentOrder>('orders', id, orderPath(id), (order) => order.status === 'RESERVED')}
      back={{ to: '/ledger/orders', label: t('ledger.orders') }}
      title={purpose}
      about={(order) => order.number}
      tags={(order) => <OrderState order={order} />}
      actions={[]}
      offered={() => []}
    >
      {(order) => (
        <Section title={t('ledger.order')} extra={<OrderActions order={order} />}>
          <Facts
            items={[
              [t('ledger.amount'), <MoneyValue key="amount" value={order.amount} strong />],
              [t('ledger.payee'), <Payee key="payee" order={order} />],
              [t('ledger.budget'), order.budgetId && <BudgetName key="budget" id={order.budgetId} />],
              [t('ledger.orderedBy'), <Doer key="by" by={order.orderedBy} />],
              [t('ledger.people'), <Doers key="people" of={[order.approvedBy, order.paidBy]} />],
              [t('benefit.paidAt'), <TimeValue key="paid" value={order.paidAt} />],
              [t('ledger.withheld'), order.withheld && <MoneyValue key="withheld" value={order.withheld} />],
              [t('ledger.bankReference'), order.bankReference],
              [t('ledger.bankReason'), order.bankReason],
              [t('ledger.refusedReason'), order.refusedReason],
            ]}
          />
        </Section>
      )}
    </RecordPage>
  );
}
