import { useTranslation } from 'react-i18next';
import type { Visit } from '../api/visit';
import { StateTag, type Tone } from '../patterns/values';

const tones: Record<Visit['status'], Tone> = { PLANNED: 'open', MADE: 'good', CANCELLED: 'plain' };

export function VisitState({ visit }: { visit: Pick<Visit, 'status'> }) {
  const { t } = useTranslation();
  return <StateTag tone={tones[visit.status]}>{t(`visit.status.${visit.status}`)}</StateTag>;
}

/// `2026-09-10` for one day, `2026-09-10 – 2026-09-11` for more, and how many halves of days that are.
export function StayValue({ stay }: { stay: Visit['stay'] }) {
  const { t } = useTranslation();
  return (
    <span className="figures">
      {stay.from === stay.until ? stay.from : `${stay.from} – ${stay.until}`}
      <span className="row-sub">{t('visit.dayCount', { count: stay.days })}</span>
    </span>
  );
}
