import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Investor } from '../api/lead';
import { readLookingAfter } from '../api/network';
import { useFitWords } from '../network/FitWords';
import { usePaused } from '../patterns/paused';

const offices = ['DOMESTIC_OFFICE', 'OVERSEAS_OFFICE'];

/// Which office abroad or elsewhere in China looks after the investor's place: to be told of the lead.
export function TerritoryHint({ investor }: { investor: Partial<Investor> | undefined }) {
  const { t } = useTranslation();
  const words = useFitWords();
  const place = usePaused({ country: investor?.country ?? '', creditCode: investor?.creditCode || undefined });
  const found = useQuery({
    queryKey: ['units', 'looking-after', place],
    queryFn: ({ signal }) => readLookingAfter(place, signal),
    enabled: place.country !== '',
    staleTime: 10 * 60_000,
  });
  const office = (found.data ?? []).find(({ kind }) => offices.includes(kind));
  return office ? <p className="notice notice-quiet">{t('lead.territoryHint', { office: words(office) })}</p> : null;
}
