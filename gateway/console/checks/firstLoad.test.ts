import { describe, expect, it } from 'vitest';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { firstLoad, type Piece, weigh } from './firstLoad.ts';
import { firstPages, firstSections, neededBy } from './firstScreen.ts';
import { sources } from './textParts.ts';

const piece = (code: string, imports: string[] = [], page?: string): Piece => ({ code, imports, page });
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

  it('fails the build one byte above its limit', () => {
    const [home = ''] = firstPages(sources);
    const bundle = { 'home.js': { type: 'chunk', code: 'home', imports: [], facadeModuleId: home } };
    const built = (limit: number) => {
      const plugin = firstLoad(sources, limit).generateBundle as (this: object, options: object, bundle: object) => void;
      const error = (message: string) => {
        throw new Error(message);
      };
      return () => plugin.call({ error }, {}, bundle);
    };
    expect(built(size('home') - 1)).toThrow('First screen (zh)');
    expect(built(size('home'))).not.toThrow();
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
