import { useTranslation } from 'react-i18next';
import type { Promotion } from '../api/promotion';
import { StateTag } from '../patterns/values';

/// What kind of event it is, and whether it is off.
export function PromotionState({ promotion }: { promotion: Pick<Promotion, 'kind' | 'cancelledBecause'> }) {
  const { t } = useTranslation();
  return (
    <>
      <StateTag tone="open">{t(`promotion.kind.${promotion.kind}`)}</StateTag>
      {promotion.cancelledBecause && <StateTag tone="plain">{t('promotion.off')}</StateTag>}
    </>
  );
}
