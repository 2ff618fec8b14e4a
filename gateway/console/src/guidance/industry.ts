import { useTranslation } from 'react-i18next';
import type { GuidanceLine } from '../api/guidance';

/// An industry by its code and its name in the standard.
export function useIndustry(): (line: GuidanceLine) => string {
  const { t } = useTranslation();
  return ({ industry, industryName }) => (industryName ? `${industry} ${industryName}` : t('guidance.all'));
}
