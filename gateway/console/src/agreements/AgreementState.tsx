import { useTranslation } from 'react-i18next';
import type { AgreementStatus, Rate } from '../api/agreement';
import { StateTag, type Tone } from '../patterns/values';

const tones: Record<AgreementStatus, Tone> = { DRAFT: 'open', SIGNED: 'good', ENDED: 'plain' };

export function AgreementState({ status }: { status: AgreementStatus }) {
  const { t } = useTranslation();
  return <StateTag tone={tones[status]}>{t(`agreement.status.${status}`)}</StateTag>;
}

/// What was not due yet has no rate, which is not zero.
export function Percent({ value }: { value: string | null }) {
  const { t } = useTranslation();
  return value === null ? <span className="muted">{t('agreement.notDue')}</span> : <span className="figures">{value}%</span>;
}

export function RateText({ rate }: { rate: Rate }) {
  const { t } = useTranslation();
  return (
    <>
      <Percent value={rate.percent} />
      {rate.due > 0 && <span className="row-sub">{t('agreement.fulfilledOf', { fulfilled: rate.fulfilled, due: rate.due })}</span>}
    </>
  );
}
