import { useTranslation } from 'react-i18next';
import type { Opportunity } from '../api/opportunity';
import type { Money } from '../api/words';
import { MoneyValue, StateTag, type Tone } from '../patterns/values';

const tones: Record<Opportunity['status'], Tone> = {
  DRAFT: 'plain',
  REVIEWED: 'open',
  PUBLISHED: 'good',
  EXPIRED: 'warn',
  WITHDRAWN: 'plain',
  TAKEN: 'plain',
};

export function OpportunityState({ status }: { status: Opportunity['status'] }) {
  const { t } = useTranslation();
  return <StateTag tone={tones[status]}>{t(`opportunity.status.${status}`)}</StateTag>;
}

export function BandValue({ from, to }: { from: Money; to: Money }) {
  return (
    <>
      <MoneyValue value={from} /> – <MoneyValue value={to} />
    </>
  );
}
