import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { speak } from '../api/http';

export type Language = 'zh' | 'en';

const remembered = 'yihao.language';

const texts: Record<Language, () => Promise<{ default: object }>> = {
  zh: () => import('./zh.json'),
  en: () => import('./en.json'),
};

export function firstLanguage(): Language {
  const chosen = localStorage.getItem(remembered);
  if (chosen === 'zh' || chosen === 'en') return chosen;
  return navigator.language.toLowerCase().startsWith('zh') || navigator.language === '' ? 'zh' : 'en';
}

/// A service that is newer than this console may name something by a code without a word here: the code is not shown.
export function wordForNew(_key: string, otherwise?: string): string {
  return otherwise ?? (i18next.exists('word.unknown') ? i18next.t('word.unknown') : '');
}

/// Loads one language only: half of what both would cost on a slow link.
export async function startTexts(): Promise<void> {
  await i18next.use(initReactI18next).init({
    fallbackLng: false,
    interpolation: { escapeValue: false },
    resources: {},
    react: { useSuspense: false },
    parseMissingKeyHandler: wordForNew,
  });
  await changeLanguage(firstLanguage());
}

export async function changeLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', (await texts[language]()).default);
  }
  speak(language);
  localStorage.setItem(remembered, language);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  await i18next.changeLanguage(language);
  document.title = i18next.t('app.name');
}
