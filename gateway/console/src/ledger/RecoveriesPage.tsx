import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { etagOf } from '../api/http';
import { type OrderRecovery, readRecoveries, receiveRecovery } from '../api/ledger';
import type { Money } from '../api/words';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { TextField } from '../patterns/fields';
import { MoneyField } from '../patterns/MoneyField';
import { RegisterPage } from '../patterns/RegisterPage';
import { useDecision } from '../patterns/submission';
import { MoneyValue, TimeValue } from '../patterns/values';
import { LedgerNavigation } from './LedgerNavigation';

const refresh = [['recoveries'], ['budgets'], ['ledger'], ['work'], ['claims']];

/// What is asked back of payments, and what came in of it.
export function RecoveriesPage() {
  const { t } = useTranslation();
  return (
    <RegisterPage<OrderRecovery>
      name="recoveries"
      title={t('ledger.recoveries')}
      about={t('ledger.recoveriesAbout')}
      top={<LedgerNavigation />}
      filters={[]}
      columns={[
        {
          title: t('ledger.reference'),
          main: true,
          cell: (recovery) => (
            <>
              <Link to={`/payment-orders/${recovery.orderId}`}>{recovery.number}</Link>
              <span className="row-sub">{recovery.reason}</span>
            </>
          ),
        },
        { title: t('ledger.demandedAt'), cell: (recovery) => <TimeValue value={recovery.demandedAt} /> },
        { title: t('ledger.demanded'), right: true, cell: (recovery) => <MoneyValue value={recovery.demanded} /> },
        { title: t('ledger.outstanding'), right: true, cell: (recovery) => <MoneyValue value={recovery.outstanding} /> },
        { title: t('ledger.receipts'), cell: (recovery) => recovery.receipts.map((one) => one.receiptId).join(' · ') },
        { title: t('capital.decision'), cell: (recovery) => <Receive recovery={recovery} /> },
      ]}
      load={({ after, signal }) => readRecoveries(after, signal)}
      rowKey={(recovery) => recovery.id}
      empty={t('ledger.noRecoveries')}
    />
  );
}

function Receive({ recovery }: { recovery: OrderRecovery }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (!recovery.actions.includes('receive')) return null;
  return (
    <>
      <Button size="small" type="primary" onClick={() => setOpen(true)}>
        {t('ledger.receive')}
      </Button>
      {open && <ReceiveDialog recovery={recovery} onClose={() => setOpen(false)} />}
    </>
  );
}

function ReceiveDialog({ recovery, onClose }: { recovery: OrderRecovery; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useDecision(
    etagOf(recovery.version),
    (body: { receiptId: string; amount: Money }, call) => receiveRecovery(recovery, body, call),
    { refresh },
  );
  return (
    <DecisionDialog<{ receiptId: string; amount: Money }>
      title={t('ledger.receive')}
      about={recovery.number}
      confirm={t('ledger.receive')}
      submission={submission}
      onClose={onClose}
    >
      <TextField name="receiptId" label={t('ledger.receiptId')} max={60} />
      <MoneyField name={['amount']} label={t('ledger.amount')} currencies={[recovery.demanded.currency]} />
    </DecisionDialog>
  );
}
