import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { decideSpending, type Fund, type FundSpending, type NewSpending, orderSpending } from '../api/funds';
import { etagOf, type Read } from '../api/http';
import { formatMoney } from '../i18n/formats';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ReasonField, TextField } from '../patterns/fields';
import { MoneyField } from '../patterns/MoneyField';
import { useDecision } from '../patterns/submission';

const refresh = [['promotion-funds'], ['ledger'], ['work']];

export function OrderSpendingDialog({ read, onClose }: { read: Read<Fund>; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const { unit, available } = read.value;
  const submission = useDecision(read.etag, (body: NewSpending, call) => orderSpending(unit, body, call), { refresh });
  return (
    <DecisionDialog<NewSpending>
      title={t('fundOf.order')}
      about={`${t('fundOf.available')} ${formatMoney(available, i18n.language)}`}
      confirm={t('fundOf.order')}
      submission={submission}
      onClose={onClose}
    >
      <TextField name="id" label={t('fundOf.number')} help={t('fundOf.numberHelp')} max={60} />
      <TextField name="purpose" label={t('ledger.purpose')} max={300} />
      <TextField name="payee" label={t('ledger.payee')} max={100} />
      <MoneyField name={['amount']} label={t('ledger.amount')} currencies={[available.currency]} />
    </DecisionDialog>
  );
}

export function SpendingDecisions({ fund, spending }: { fund: Fund; spending: FundSpending }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'pay' | 'refuse'>();
  return (
    <span className="page-actions">
      {spending.actions.includes('pay') && (
        <Button size="small" type="primary" onClick={() => setOpen('pay')}>
          {t('fundOf.pay')}
        </Button>
      )}
      {spending.actions.includes('refuse') && (
        <Button size="small" onClick={() => setOpen('refuse')}>
          {t('fundOf.refuse')}
        </Button>
      )}
      {open && <DecideDialog fund={fund} spending={spending} decision={open} onClose={() => setOpen(undefined)} />}
    </span>
  );
}

interface DecideProps {
  fund: Fund;
  spending: FundSpending;
  decision: 'pay' | 'refuse';
  onClose: () => void;
}

function DecideDialog({ fund, spending, decision, onClose }: DecideProps) {
  const { t, i18n } = useTranslation();
  const submission = useDecision(
    etagOf(fund.version),
    (body: { reason?: string }, call) => decideSpending(fund.unit, spending.id, { ...body, paid: decision === 'pay' }, call),
    { refresh },
  );
  return (
    <DecisionDialog<{ reason?: string }>
      title={t(`fundOf.${decision}`)}
      about={`${spending.purpose} · ${spending.payee} · ${formatMoney(spending.amount, i18n.language)}`}
      confirm={t(`fundOf.${decision}`)}
      submission={submission}
      onClose={onClose}
    >
      {decision === 'refuse' && <ReasonField />}
    </DecisionDialog>
  );
}
