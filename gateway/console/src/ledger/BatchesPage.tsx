import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Batch, batchStatuses, drawBatch, readBatches, readFormats, readWaiting } from '../api/batches';
import { readBudgets } from '../api/ledger';
import { useSession } from '../app/session';
import { formatMoney } from '../i18n/formats';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, useChoices } from '../patterns/fields';
import { RegisterPage } from '../patterns/RegisterPage';
import { useSubmission } from '../patterns/submission';
import { Doers } from '../patterns/Trail';
import { MoneyValue } from '../patterns/values';
import { BudgetName } from './Account';
import { BatchState } from './BatchState';
import { LedgerNavigation } from './LedgerNavigation';

/// Approved orders on their way to the bank; one person draws up, another releases.
export function BatchesPage() {
  const { t } = useTranslation();
  const session = useSession();
  const [drawing, setDrawing] = useState(false);
  return (
    <>
      <RegisterPage<Batch>
        name="batches"
        title={t('batch.title')}
        about={t('batch.about')}
        top={<LedgerNavigation />}
        actions={
          session.functions.includes('FINANCE') && (
            <Button type="primary" onClick={() => setDrawing(true)}>
              {t('batch.draw')}
            </Button>
          )
        }
        filters={[{ name: 'status', label: t('ledger.statusLabel'), options: useChoices(batchStatuses, 'batch.status') }]}
        columns={[
          { title: t('batch.number'), main: true, cell: (batch) => batch.number },
          { title: t('ledger.budget'), cell: (batch) => <BudgetName id={batch.budgetId} /> },
          { title: t('batch.lines'), right: true, cell: (batch) => batch.lines.length },
          { title: t('batch.total'), right: true, cell: (batch) => <MoneyValue value={batch.total} /> },
          { title: t('ledger.statusLabel'), phone: 'head', cell: (batch) => <BatchState batch={batch} /> },
          { title: t('batch.people'), cell: (batch) => <Doers of={[batch.drawnBy, batch.releasedBy]} /> },
        ]}
        load={({ filters, after, signal }) => readBatches(filters, after, signal)}
        rowKey={(batch) => batch.id}
        rowLink={(batch) => `/ledger/batches/${batch.id}`}
        empty={t('batch.none')}
      />
      {drawing && <DrawDialog onClose={() => setDrawing(false)} />}
    </>
  );
}

interface Drawn {
  budgetId: string;
  format: string;
  orderIds: string[];
}

function DrawDialog({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const [budgetId, setBudgetId] = useState('');
  const budgets = useQuery({ queryKey: ['budgets'], queryFn: ({ signal }) => readBudgets(signal) });
  const formats = useQuery({ queryKey: ['batches', 'formats'], queryFn: ({ signal }) => readFormats(signal) });
  const waiting = useQuery({
    queryKey: ['batches', 'waiting', budgetId],
    queryFn: ({ signal }) => readWaiting(budgetId, signal),
    enabled: budgetId !== '',
  });
  const submission = useSubmission((body: Drawn, key) => drawBatch(body, key), { refresh: [['batches'], ['orders'], ['work']] });
  return (
    <DecisionDialog<Drawn> title={t('batch.draw')} about={t('batch.drawAbout')} confirm={t('batch.draw')} submission={submission} onClose={onClose}>
      <ChoiceField
        name="budgetId"
        label={t('ledger.budget')}
        choices={(budgets.data?.items ?? []).map((one) => ({ value: one.id, label: one.name }))}
        onPick={setBudgetId}
      />
      <ChoiceField name="format" label={t('batch.format')} choices={(formats.data ?? []).map((id) => ({ value: id, label: id }))} />
      <ChoiceField
        name="orderIds"
        many
        label={t('batch.orders')}
        choices={(waiting.data ?? []).map((order) => ({
          value: order.id,
          label: `${order.number} · ${order.purpose} · ${formatMoney(order.amount, i18n.language)}`,
        }))}
      />
    </DecisionDialog>
  );
}
