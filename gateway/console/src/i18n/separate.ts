import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

/// Texts that few people read now and then: in files of their own, one language at a time, loaded when they are opened. They are JSON
/// of one shape in both languages.
export type SeparateTexts<T> = { name: string } & Record<'zh' | 'en', () => Promise<{ default: T }>>;

export function useSeparateTexts<T>(texts: SeparateTexts<T>) {
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  return useQuery({
    queryKey: ['texts', texts.name, language],
    queryFn: async () => (await texts[language]()).default,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}
