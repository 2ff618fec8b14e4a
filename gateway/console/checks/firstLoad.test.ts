import { describe, expect, it } from 'vitest';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { firstLoad, type Piece, weigh } from './firstLoad.ts';
import { firstPages, firstSections, neededBy } from './firstScreen.ts';
import { sources } from './textParts.ts';

const piece = (code: string, imports: string[] = [], page?: string): Piece => ({ code, imports, holds: page ? [page] : [] });
const size = (code: string) => gzipSync(code).length;

describe('G4 The first screen', () => {
  const pieces = {
    'index.js': piece('entry', ['react.js'], '/index.html'),
    'home.js': piece('home', ['react.js', 'table.js'], '/src/Home.tsx'),
    'react.js': piece('react'),
    'table.js': piece('table'),
    'chart.js': piece('chart', ['react.js'], '/src/Chart.tsx'),
  };

  it('weighs what it needs, each piece once, and nothing that is loaded when asked for', () => {
    const bytes = weigh(pieces, (page) => page === '/index.html' || page === '/src/Home.tsx');
    expect(bytes).toBe(['entry', 'home', 'react', 'table'].map(size).reduce((sum, one) => sum + one, 0));
  });

  const beginnings = [...firstPages(sources), '/console/index.html', '/i18n/zh.json?first', '/i18n/en.json?first'];
  const built = (facades: string[], limit: number) => {
    const bundle = Object.fromEntries(
      facades.map((facadeModuleId, at) => [`${at}.js`, { type: 'chunk', code: facadeModuleId, imports: [], facadeModuleId, moduleIds: [] }]),
    );
    const plugin = firstLoad(sources, limit).generateBundle as (this: object, options: object, bundle: object) => void;
    const error = (message: string) => {
      throw new Error(message);
    };
    return () => plugin.call({ error }, {}, bundle);
  };

  it('fails the build one byte above its limit', () => {
    const weight = (language: string) =>
      beginnings.filter((one) => !one.endsWith('?first') || one.includes(language)).map(size).reduce((sum, one) => sum + one, 0);
    const most = Math.max(weight('zh.json'), weight('en.json'));
    expect(built(beginnings, most - 1)).toThrow('First screen');
    expect(built(beginnings, most)).not.toThrow();
  });

  it.each(beginnings)('fails the build that has nothing to weigh for %s', (beginning) => {
    expect(built(beginnings.filter((one) => one !== beginning), 1_000_000)).toThrow('cannot be weighed');
  });

  it('brings the texts that its own code speaks from, and leaves the others for later', () => {
    const sections = firstSections(sources, ['shell', 'problem', 'schemeEditor', 'publicSurvey']);
    expect(sections).toEqual(['shell', 'problem']);
  });

  it('needs no page but its own', () => {
    const needed = [...neededBy([join(sources, 'main.tsx'), ...firstPages(sources)])];
    expect(needed.some((file) => file.endsWith('app/Header.tsx'))).toBe(true);
    expect(needed.filter((file) => file.includes('/schemes/'))).toEqual([]);
  });
});
