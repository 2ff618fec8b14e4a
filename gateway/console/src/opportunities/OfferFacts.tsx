import { useTranslation } from 'react-i18next';
import type { Offer } from '../api/opportunity';
import { useLabel } from '../patterns/labels';
import { Facts, Section } from '../patterns/Section';
import { DateValue } from '../patterns/values';
import { BandValue } from './OpportunityState';

/// What everybody may read.
export function OfferFacts({ offer }: { offer: Offer }) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <>
      <Section title={t('opportunity.wanted')}>
        <p className="said">{label(offer.wanted)}</p>
      </Section>
      <Section title={t('opportunity.offered')}>
        <p className="said">{label(offer.offered)}</p>
      </Section>
      <Section title={t('opportunity.facts')}>
        <Facts
          items={[
            [t('opportunity.industry'), `${offer.industry} ${offer.industryName ?? ''}`],
            [t('opportunity.place'), [offer.divisionName, offer.carrierName].filter(Boolean).join(' · ')],
            [t('opportunity.amount'), <BandValue key="amount" from={offer.amountFrom} to={offer.amountTo} />],
            [t('opportunity.ways'), offer.ways.map((way) => label(way.label)).join(t('opportunity.comma'))],
            [t('opportunity.unit'), label(offer.unitName)],
            [t('opportunity.validUntil'), <DateValue key="until" value={offer.validUntil} />],
          ]}
        />
      </Section>
    </>
  );
}
