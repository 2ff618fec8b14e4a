import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { firstPages } from './firstScreen.ts';

/// What somebody in a car waits for: 300 kB over a slow link are some seconds.
export const LIMIT = 300_000;

export interface Piece {
  code: string;
  imports: string[];
  /// The source files in it.
  holds: string[];
}

/// Bytes on the line before the first useful screen: each piece counts once, with all it needs.
export function weigh(pieces: Record<string, Piece>, beginnings: (file: string) => boolean): number {
  const open = Object.keys(pieces).filter((name) => pieces[name]?.holds.some(beginnings));
  const counted = new Set<string>();
  let bytes = 0;
  for (let name = open.pop(); name; name = open.pop()) {
    const piece = pieces[name];
    if (!piece || counted.has(name)) continue;
    counted.add(name);
    bytes += gzipSync(piece.code).length;
    open.push(...piece.imports);
  }
  return bytes;
}

/// Fails a build whose first screen has become too heavy, in either language.
export function firstLoad(source: string, limit = LIMIT): Plugin {
  return {
    name: 'yihao-first-load',
    apply: 'build',
    generateBundle(_, bundle) {
      const pieces: Record<string, Piece> = {};
      for (const [name, one] of Object.entries(bundle)) {
        if (one.type === 'chunk') pieces[name] = { code: one.code, imports: one.imports, holds: [one.facadeModuleId ?? '', ...one.moduleIds] };
      }
      for (const language of ['zh', 'en']) {
        const beginnings = [...firstPages(source), '/index.html', `/${language}.json?first`];
        const missing = beginnings.filter((one) => !Object.values(pieces).some(({ holds }) => holds.some((file) => file.endsWith(one))));
        if (missing.length > 0) this.error(`First screen (${language}): nothing was built for ${missing.join(', ')}, so it cannot be weighed.`);
        const bytes = weigh(pieces, (file) => beginnings.some((one) => file.endsWith(one)));
        const figure = `First screen (${language}): ${(bytes / 1000).toFixed(1)} kB of script, gzipped; at most ${limit / 1000} kB.`;
        if (bytes > limit) this.error(figure);
        console.log(figure);
      }
    },
  };
}
