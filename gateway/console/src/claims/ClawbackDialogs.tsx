import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import type { Claim } from '../api/reward';
import type { Money } from '../api/words';
import { formatMoney } from '../i18n/formats';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, ReasonField, TextField } from '../patterns/fields';
import { MoneyField } from '../patterns/MoneyField';
import { YesNoField } from '../patterns/YesNoField';
import { useClaimDecision } from './decision';

interface Props {
  read: Read<Claim>;
  onClose: () => void;
}

interface Proposal {
  ground: string;
  facts: string;
  amount?: Money;
  clause?: string;
}

const OTHER = '-';

/// By a case that the scheme names, or by another clause with its amount.
export function ProposeClawbackDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const events = [...new Set(read.value.clawbackTerms.map((term) => term.event))];
  const [ground, setGround] = useState(events[0] ?? OTHER);
  const submission = useClaimDecision<Proposal>(read, 'clawback', ({ facts, amount, clause }) =>
    ground === OTHER ? { facts, amount, clause } : { facts, event: ground },
  );
  return (
    <DecisionDialog
      title={t('claim.action.propose-clawback')}
      about={t('claim.clawbackAbout')}
      confirm={t('claim.action.propose-clawback')}
      danger
      initial={{ ground }}
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField
        name="ground"
        label={t('claim.clawbackGround')}
        onPick={setGround}
        choices={[
          ...events.map((event) => ({ value: event, label: `${event} · ${clauseOf(read.value, event)}` })),
          { value: OTHER, label: t('claim.clawbackOther') },
        ]}
      />
      <TextField name="facts" label={t('claim.clawbackFacts')} lines={4} max={2000} />
      {ground === OTHER && (
        <>
          <TextField name="clause" label={t('claim.clause')} lines={2} max={1000} />
          <MoneyField name={['amount']} label={t('claim.clawbackAmount')} currencies={[read.value.amount.currency]} />
        </>
      )}
    </DecisionDialog>
  );
}

function clauseOf(claim: Claim, event: string): string {
  return claim.clawbackTerms.find((term) => term.event === event)?.clause ?? '';
}

export function DecideClawbackDialog({ read, onClose }: Props) {
  const { t, i18n } = useTranslation();
  const submission = useClaimDecision<{ agreed: boolean; reason: string }>(read, 'clawback/decision');
  const { clawback } = read.value;
  return (
    <DecisionDialog
      title={t('claim.action.decide-clawback')}
      about={clawback && t('claim.decideClawbackAbout', { amount: formatMoney(clawback.amount, i18n.language) })}
      confirm={t('action.decide')}
      danger
      submission={submission}
      onClose={onClose}
    >
      <YesNoField name="agreed" label={t('claim.verdict')} yes={t('claim.clawbackAgreed')} no={t('claim.clawbackDismissed')} />
      <ReasonField />
    </DecisionDialog>
  );
}

/// One receipt of what came back, once.
export function RepaymentDialog({ read, onClose }: Props) {
  const { t, i18n } = useTranslation();
  const open = (read.value.clawback?.recoveries ?? []).filter((one) => !/^0*(\.0*)?$/.test(one.outstanding.amount));
  const submission = useClaimDecision<{ recoveryId: string; receiptId: string; amount: Money }>(read, 'repayments');
  return (
    <DecisionDialog
      title={t('claim.action.record-repayment')}
      about={t('claim.repaymentAbout')}
      confirm={t('claim.action.record-repayment')}
      initial={{ recoveryId: open[0]?.id }}
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField
        name="recoveryId"
        label={t('claim.recovery')}
        choices={open.map((one) => ({ value: one.id, label: `${one.number} · ${formatMoney(one.outstanding, i18n.language)}` }))}
      />
      <TextField name="receiptId" label={t('claim.receipt')} max={100} />
      <MoneyField name={['amount']} label={t('claim.received')} currencies={[read.value.amount.currency]} />
    </DecisionDialog>
  );
}
