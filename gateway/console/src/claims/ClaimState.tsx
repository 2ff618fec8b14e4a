import { useTranslation } from 'react-i18next';
import { StateTag, type Tone } from '../patterns/values';

const tones: Record<string, Tone> = {
  APPLIED: 'warn',
  REVIEWED: 'open',
  PUBLISHED: 'open',
  APPROVED: 'open',
  PAYMENT_REQUESTED: 'warn',
  PAID: 'good',
  DECLINED: 'bad',
  WITHDRAWN: 'plain',
  CLAWED_BACK: 'bad',
};

export function ClaimState({ status }: { status: string }) {
  const { t } = useTranslation();
  return <StateTag tone={tones[status] ?? 'plain'}>{t(`claim.status.${status}`)}</StateTag>;
}
