import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type BenefitRecord, takeStep } from '../api/benefit';
import type { Read } from '../api/http';
import type { Money } from '../api/words';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, ReasonField, useChoices } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { Facts, Section } from '../patterns/Section';
import { useDecision } from '../patterns/submission';
import { Doer } from '../patterns/Trail';
import { MoneyField } from '../patterns/MoneyField';
import { MoneyValue } from '../patterns/values';
import { benefitRefresh } from './BenefitPayments';

export const clawbackCauses = ['LEFT_EARLY', 'FALSE_STATEMENT', 'REPLACED', 'ENDED'] as const;

/// What is asked back, by whom, and what has come back of it.
export function BenefitClawback({ benefit }: { benefit: BenefitRecord }) {
  const { t } = useTranslation();
  const clawback = benefit.clawback;
  if (!clawback) return null;
  return (
    <Section title={t('benefit.clawback')}>
      <Facts
        items={[
          [t('benefit.cause'), t(`benefit.clawbackCause.${clawback.cause}`)],
          [t('benefit.statusLabel'), t(`benefit.clawbackStatus.${clawback.status}`)],
          [t('ledger.amount'), <MoneyValue key="amount" value={clawback.amount} strong />],
          [t('benefit.demanded'), <MoneyValue key="demanded" value={clawback.demanded} />],
          [t('benefit.returned'), <MoneyValue key="returned" value={clawback.returned} />],
          [t('form.reason'), clawback.reason],
          [
            t('benefit.clawbackPeople'),
            <span key="people">
              <Doer by={clawback.demandedBy} />
              {clawback.decidedBy && ' → '}
              <Doer by={clawback.decidedBy} />
            </span>,
          ],
          [t('benefit.ledger'), clawback.open ? t('benefit.demandWaits') : null],
          ...clawback.refused.map((one): [string, ReactNode] => [
            t('benefit.demandRefused'),
            <span key={one.sourceId}>
              <MoneyValue value={one.amount} /> {one.refusal.text || one.refusal.code}
            </span>,
          ]),
        ]}
      />
    </Section>
  );
}

const steps: Record<string, string> = {
  clawBack: 'clawback',
  confirmClawback: 'clawback/confirmation',
  dismissClawback: 'clawback/dismissal',
};

export function ClawbackDialog({ read, action, onClose }: { read: Read<BenefitRecord>; action: string; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useDecision(
    read.etag,
    (body: { cause?: string; reason?: string }, call) => takeStep(read.value.id, steps[action] ?? action, filled(body) ?? {}, call),
    { refresh: benefitRefresh },
  );
  const title = t(`benefit.step.${action}`);
  const causes = useChoices(clawbackCauses, 'benefit.clawbackCause');
  return (
    <DecisionDialog
      title={title}
      about={t('benefit.clawbackAbout')}
      confirm={title}
      danger={action !== 'dismissClawback'}
      submission={submission}
      initial={action === 'clawBack' ? { cause: 'LEFT_EARLY' } : {}}
      onClose={onClose}
    >
      {action === 'clawBack' && <ChoiceField name="cause" label={t('benefit.cause')} choices={causes} />}
      {action !== 'confirmClawback' && <ReasonField />}
    </DecisionDialog>
  );
}

/// What the ledger refused is demanded once more, whole or less.
export function DemandDialog({ read, onClose }: { read: Read<BenefitRecord>; onClose: () => void }) {
  const { t } = useTranslation();
  const refused = read.value.clawback?.refused ?? [];
  const submission = useDecision(
    read.etag,
    (body: { sourceId: string; amount: Money; reason: string }, call) => takeStep(read.value.id, 'clawback/demands', body, call),
    { refresh: benefitRefresh },
  );
  const title = t('benefit.step.demandAgain');
  return (
    <DecisionDialog<{ sourceId: string; amount: Money; reason: string }>
      title={title}
      about={refused.map((one) => one.refusal.text || one.refusal.code).join(t('list.separator'))}
      confirm={title}
      submission={submission}
      initial={refused[0] ? { sourceId: refused[0].sourceId, amount: refused[0].amount } : {}}
      onClose={onClose}
    >
      <ChoiceField
        name="sourceId"
        label={t('benefit.demandRefused')}
        choices={refused.map((one) => ({ value: one.sourceId, label: `${one.amount.amount} ${one.amount.currency}` }))}
      />
      <MoneyField name={['amount']} label={t('ledger.amount')} currencies={['CNY']} />
      <ReasonField />
    </DecisionDialog>
  );
}
