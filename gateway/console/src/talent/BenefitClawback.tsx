import { useTranslation } from 'react-i18next';
import { type BenefitRecord, takeStep } from '../api/benefit';
import type { Read } from '../api/http';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, ReasonField, useChoices } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { Facts, Section } from '../patterns/Section';
import { useDecision } from '../patterns/submission';
import { Doer } from '../patterns/Trail';
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
