import { useTranslation } from 'react-i18next';
import type { Fit } from '../api/network';
import { countryName } from '../leads/countries';
import { useUnitName } from '../patterns/labels';

/// A unit, and why a place is its territory.
export function useFitWords(): (fit: Fit) => string {
  const { t, i18n } = useTranslation();
  const unit = useUnitName();
  return (fit) => {
    const place = fit.division?.name ?? (fit.country && countryName(fit.country, i18n.language)) ?? t('network.anyPlace');
    const industry = fit.industry ? `${fit.industry.code} ${fit.industry.name}` : t('network.anyIndustry');
    return t('network.fit', { unit: unit(fit.unit), place, industry });
  };
}
