import { useTranslation } from 'react-i18next';
import type { Meeting } from '../api/meeting';
import { StateTag, type Tone } from '../patterns/values';

const tones: Record<Meeting['status'], Tone> = {
  REQUESTED: 'warn',
  SCHEDULED: 'open',
  HELD: 'good',
  DECLINED: 'plain',
  CANCELLED: 'plain',
};

export function MeetingState({ meeting }: { meeting: Pick<Meeting, 'status'> }) {
  const { t } = useTranslation();
  return <StateTag tone={tones[meeting.status]}>{t(`meeting.status.${meeting.status}`)}</StateTag>;
}
