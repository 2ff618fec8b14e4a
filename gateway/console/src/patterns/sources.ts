import { useTranslation } from 'react-i18next';

/// Where a rule was published: the addresses of its text, or that it is our own.
export function useSource(): (source: string) => string {
  const { t } = useTranslation();
  return (source) => (source === 'ours' ? t('source.ours') : source);
}
