import { useTranslation } from 'react-i18next';
import type { PoolStay } from '../api/pool';

/// A clock's reason in words, a person's as it was written.
export function usePoolReason(): (stay: PoolStay) => string {
  const { t } = useTranslation();
  return ({ reason }) => t(`lead.closedReason.${reason}`, { defaultValue: reason });
}
