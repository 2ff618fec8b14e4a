import { matchPath } from 'react-router';
import type { SeparateTexts } from '../i18n/separate';

/// What a page is for; who does what there, what happens next and which words are used it shares with the pages of its topic.
export interface HelpTexts {
  pages: Record<string, { topic: string; for: string }>;
  topics: Record<string, { who: string[]; next: string[]; words: string[] }>;
  words: Record<string, { name: string; means: string }>;
}

export const helpTexts: SeparateTexts<HelpTexts> = {
  name: 'help',
  zh: () => import('./zh.json'),
  en: () => import('./en.json'),
};

export interface PageHelp {
  for: string;
  who: string[];
  next: string[];
  words: { name: string; means: string }[];
}

/// The help of the page at this address; a page without help of its own has that of the page above it.
export function helpOf(texts: HelpTexts, pathname: string): PageHelp | undefined {
  const page = pageOf(texts, pathname);
  const topic = page && texts.topics[page.topic];
  if (!page || !topic) return undefined;
  const words = topic.words.flatMap((word) => texts.words[word] ?? []);
  return { for: page.for, who: topic.who, next: topic.next, words };
}

function pageOf(texts: HelpTexts, pathname: string): HelpTexts['pages'][string] | undefined {
  const fitting = Object.keys(texts.pages).filter((pattern) => matchPath(pattern, pathname) !== null);
  // `/leads/new` is itself before it is a lead that is called so
  const best = fitting.sort((one, other) => parameters(one) - parameters(other))[0];
  if (best) return texts.pages[best];
  const above = pathname.slice(0, pathname.lastIndexOf('/'));
  return above === '' ? undefined : pageOf(texts, above);
}

function parameters(pattern: string): number {
  return pattern.split(':').length - 1;
}
