import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { firstSections } from './firstScreen.ts';

/// `zh.json?first` holds the texts of the first screen, `zh.json?later` the others.
export function textParts(source: string): Plugin {
  return {
    name: 'yihao-text-parts',
    enforce: 'pre',
    load(id) {
      const [, file, part] = /^(.*\.json)\?(first|later)$/.exec(id) ?? [];
      if (!file) return undefined;
      const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
      const first = firstSections(source, Object.keys(texts));
      const chosen = Object.entries(texts).filter(([section]) => first.includes(section) === (part === 'first'));
      return { code: `export default ${JSON.stringify(Object.fromEntries(chosen))}`, moduleType: 'js' };
    },
  };
}

export const sources = join(import.meta.dirname, '..', 'src');
