import { useTranslation } from 'react-i18next';
import type { LeadsBrought, Trip } from '../api/trip';
import { StateTag, type Tone } from '../patterns/values';

const tones: Record<Trip['status'], Tone> = { PLANNED: 'open', REPORTED: 'good', CANCELLED: 'plain' };

export function TripState({ trip }: { trip: Pick<Trip, 'status'> }) {
  const { t } = useTranslation();
  return <StateTag tone={tones[trip.status]}>{t(`trip.status.${trip.status}`)}</StateTag>;
}

/// `2026-09-10`, or `2026-09-10 – 2026-09-12`.
export function DaysValue({ from, until }: { from: string; until: string }) {
  return <span className="figures">{from === until ? from : `${from} – ${until}`}</span>;
}

/// How many leads, and what became of them.
export function BroughtValue({ brought }: { brought: LeadsBrought }) {
  const { t } = useTranslation();
  return <>{t('trip.brought', { ...brought })}</>;
}
