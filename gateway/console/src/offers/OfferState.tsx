import { useTranslation } from 'react-i18next';
import type { OfferRow, OfferStatus } from '../api/offer';
import { StateTag, type Tone } from '../patterns/values';

export const statuses = ['DRAFT', 'PUBLISHED', 'IN_TALKS', 'TAKEN', 'WITHDRAWN', 'EXPIRED'] as const;

const tones: Record<OfferStatus, Tone> = {
  DRAFT: 'warn',
  PUBLISHED: 'open',
  IN_TALKS: 'open',
  TAKEN: 'good',
  WITHDRAWN: 'plain',
  EXPIRED: 'plain',
};

export function OfferState({ offer }: { offer: OfferRow }) {
  const { t } = useTranslation();
  return (
    <>
      <StateTag tone={tones[offer.status]}>{t(`offer.status.${offer.status}`)}</StateTag>
      {offer.endsSoon && <StateTag tone="warn">{t('offer.endsSoon')}</StateTag>}
      {offer.confidential && <StateTag tone="bad">{t('offer.confidential')}</StateTag>}
    </>
  );
}
