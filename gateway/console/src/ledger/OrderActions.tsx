import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { etagOf } from '../api/http';
import { decideOrder, type PaymentOrder, readBudgets } from '../api/ledger';
import { formatMoney } from '../i18n/formats';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, ReasonField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useDecision } from '../patterns/submission';
import { StateTag, type Tone } from '../patterns/values';
import { YesNoField } from '../patterns/YesNoField';

const tones: Record<string, Tone> = { ORDERED: 'warn', APPROVED: 'open', RESERVED: 'open', SENT: 'open', PAID: 'good', REFUSED: 'bad' };
const refresh = [['orders'], ['budgets'], ['ledger'], ['work'], ['benefits']];

export function OrderState({ order }: { order: PaymentOrder }) {
  const { t } = useTranslation();
  return <StateTag tone={tones[order.status] ?? 'plain'}>{t(`ledger.status.${order.status}`)}</StateTag>;
}

export function OrderActions({ order }: { order: PaymentOrder }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<string>();
  const close = () => setOpen(undefined);
  return (
    <span className="page-actions">
      {order.actions.includes('approve') && (
        <Button size="small" type="primary" onClick={() => setOpen('approve')}>
          {t('claim.action.approve')}
        </Button>
      )}
      {order.actions.includes('pay') && (
        <Button size="small" type="primary" onClick={() => setOpen('pay')}>
          {t('claim.action.pay')}
        </Button>
      )}
      {open === 'approve' && <ApproveDialog order={order} onClose={close} />}
      {open === 'pay' && <PayDialog order={order} onClose={close} />}
    </span>
  );
}

interface Approval {
  approved: boolean;
  budgetId?: string;
  reason?: string;
}

function ApproveDialog({ order, onClose }: { order: PaymentOrder; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const budgets = useQuery({ queryKey: ['budgets'], queryFn: ({ signal }) => readBudgets(signal) });
  const submission = useDecision(etagOf(order.version), (body: Approval, call) => decideOrder(order.id, 'approval', filled(body), call), {
    refresh,
  });
  return (
    <DecisionDialog<Approval>
      title={t('claim.action.approve')}
      about={`${order.purpose} · ${formatMoney(order.amount, i18n.language)}`}
      confirm={t('action.decide')}
      submission={submission}
      onClose={onClose}
    >
      <YesNoField name="approved" label={t('claim.verdict')} yes={t('claim.approved')} no={t('claim.notApproved')} />
      <ChoiceField
        name="budgetId"
        label={t('ledger.budget')}
        choices={(budgets.data?.items ?? []).map((one) => ({
          value: one.id,
          label: `${one.name} · ${t('ledger.available')} ${formatMoney(one.available, i18n.language)}`,
        }))}
      />
      <ReasonField optional />
    </DecisionDialog>
  );
}

function PayDialog({ order, onClose }: { order: PaymentOrder; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const submission = useDecision(etagOf(order.version), (_: object, call) => decideOrder(order.id, 'payment', {}, call), { refresh });
  return (
    <DecisionDialog
      title={t('claim.action.pay')}
      about={t('claim.payAbout', { amount: formatMoney(order.amount, i18n.language) })}
      confirm={t('claim.action.pay')}
      submission={submission}
      onClose={onClose}
    />
  );
}
