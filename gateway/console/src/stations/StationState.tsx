import { useTranslation } from 'react-i18next';
import type { Station } from '../api/station';
import { useToday } from '../patterns/today';
import { StateTag } from '../patterns/values';

/// There today, to come, over, or never begun.
export function StationState({ station }: { station: Pick<Station, 'running' | 'from' | 'until'> }) {
  const { t } = useTranslation();
  const today = useToday();
  if (station.running) return <StateTag tone="good">{t('station.running')}</StateTag>;
  if (station.until < station.from) return <StateTag tone="plain">{t('station.never')}</StateTag>;
  return <StateTag tone={station.from > today ? 'open' : 'plain'}>{t(station.from > today ? 'station.toCome' : 'station.over')}</StateTag>;
}
