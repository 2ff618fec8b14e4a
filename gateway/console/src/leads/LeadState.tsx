import { useTranslation } from 'react-i18next';
import type { Lead } from '../api/lead';
import { StateTag, type Tone } from '../patterns/values';

const tones: Record<string, Tone> = {
  REPORTED: 'warn',
  JUDGED: 'open',
  DISPATCHED: 'open',
  ACCEPTED: 'open',
  CONVERSION_REQUESTED: 'warn',
  CONVERTED: 'good',
  POOLED: 'warn',
  RELEASED: 'plain',
};

export function LeadState({ lead }: { lead: Pick<Lead, 'status'> }) {
  const { t } = useTranslation();
  return <StateTag tone={tones[lead.status] ?? 'plain'}>{t(`lead.status.${lead.status}`)}</StateTag>;
}
