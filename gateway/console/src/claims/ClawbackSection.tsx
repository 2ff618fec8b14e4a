import { useTranslation } from 'react-i18next';
import type { Clawback } from '../api/reward';
import { Facts, Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { MoneyValue, StateTag, TimeValue, type Tone } from '../patterns/values';

const tones: Record<string, Tone> = { PROPOSED: 'warn', DECIDED: 'bad' };

/// What is taken back, on what ground, and what has come back of it.
export function ClawbackSection({ clawback }: { clawback: Clawback | null }) {
  const { t } = useTranslation();
  if (!clawback) return null;
  return (
    <Section
      title={t('claim.clawback')}
      extra={<StateTag tone={tones[clawback.state] ?? 'plain'}>{t(`claim.clawbackState.${clawback.state}`)}</StateTag>}
    >
      <Facts
        items={[
          [t('claim.clawbackAmount'), <MoneyValue key="amount" value={clawback.amount} strong />],
          [t('claim.clawbackFacts'), clawback.facts],
          [t('claim.clause'), clawback.clause],
          [
            t('claim.proposedBy'),
            <span key="by">
              <Doer by={clawback.proposedBy} /> · <TimeValue value={clawback.proposedAt} />
            </span>,
          ],
          ...(clawback.decidedBy
            ? [
                [
                  t('claim.decidedBy'),
                  <span key="decided">
                    <Doer by={clawback.decidedBy} /> · <TimeValue value={clawback.decidedAt} /> {clawback.answer}
                  </span>,
                ] as [string, React.ReactNode],
              ]
            : []),
        ]}
      />
      <ul className="rows">
        {clawback.recoveries.map((one) => (
          <li key={one.id}>
            <span className="rows-wide">
              {one.number}
              {one.receipts.map((receipt) => (
                <span key={receipt.receiptId} className="row-sub">
                  {receipt.receiptId} · <MoneyValue value={receipt.amount} /> · <TimeValue value={receipt.at} />
                </span>
              ))}
            </span>
            <span>
              {t('claim.received')} <MoneyValue value={one.received} />
            </span>
            <span>
              {t('claim.outstanding')} <MoneyValue value={one.outstanding} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
