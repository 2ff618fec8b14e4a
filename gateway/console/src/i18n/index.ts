import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { speak } from '../api/http';

export type Language = 'zh' | 'en';

const remembered = 'yihao.language';

type Texts = () => Promise<{ default: object }>;

const texts: Record<Language, { first: Texts; later: Texts }> = {
  zh: { first: () => import('./zh.json?first'), later: () => import('./zh.json?later') },
  en: { first: () => import('./en.json?first'), later: () => import('./en.json?later') },
};

/// The texts behind the first screen, on their way.
let later: Promise<void> = Promise.resolve();

/// Every page but the first waits for the texts that are not the first screen's.
export function allTexts(): Promise<void> {
  return later;
}

export function firstLanguage(): Language {
  const chosen = localStorage.getItem(remembered);
  if (chosen === 'zh' || chosen === 'en') return chosen;
  return navigator.language.toLowerCase().startsWith('zh') || navigator.language === '' ? 'zh' : 'en';
}

/// A service that is newer than this console may name something by a code without a word here: the code is not shown.
export function wordForNew(_key: string, otherwise?: string): string {
  return otherwise ?? (i18next.exists('word.unknown') ? i18next.t('word.unknown') : '');
}

/// Loads one language only, and of it first what the first screen says: a quarter of what all would cost on a slow link.
export async function startTexts(): Promise<void> {
  await i18next.use(initReactI18next).init({
    fallbackLng: false,
    interpolation: { escapeValue: false },
    resources: {},
    react: { useSuspense: false, bindI18nStore: 'added' },
    parseMissingKeyHandler: wordForNew,
  });
  await speakIn(firstLanguage());
}

/// From any page: with all words at once.
export async function changeLanguage(language: Language): Promise<void> {
  await load(language);
  await later;
  await speakIn(language);
}

async function load(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', (await texts[language].first()).default);
    later = texts[language].later().then((rest) => void i18next.addResourceBundle(language, 'translation', rest.default, true));
    later.catch(() => {}); // the page that waits for them says so
  }
}

async function speakIn(language: Language): Promise<void> {
  await load(language);
  speak(language);
  localStorage.setItem(remembered, language);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  await i18next.changeLanguage(language);
  document.title = i18next.t('app.name');
}
