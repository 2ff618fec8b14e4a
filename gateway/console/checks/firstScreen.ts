import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/// The pages before which somebody on a slow link waits: the sign-in page and what stands at `/`.
export function firstPages(source: string): string[] {
  const routes = readFileSync(join(source, 'app/homeRoutes.tsx'), 'utf8');
  const home = /index: true[^}]*?import\('([^']+)'\)/.exec(routes)?.[1];
  if (!home) throw new Error('app/homeRoutes.tsx: the page at "/" is not loaded by an import of its own');
  return [fileOf(join(source, 'app'), home) ?? home, join(source, 'app/SignInPage.tsx')];
}

/// Everything a module needs before it runs; what is imported when asked for is left out.
export function neededBy(beginnings: string[]): Set<string> {
  const found = new Set<string>();
  const open = [...beginnings];
  for (let file = open.pop(); file; file = open.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    for (const [, type, name] of readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from\s+'(\.[^']+)'/gm)) {
      const next = type ? undefined : fileOf(dirname(file), name ?? '');
      if (next) open.push(next);
    }
  }
  return found;
}

function fileOf(folder: string, name: string): string | undefined {
  return ['.ts', '.tsx', ''].map((ending) => join(folder, name + ending)).find((file) => /\.tsx?$/.test(file) && existsSync(file));
}

/// The sections of the texts that the first screen may speak from; the others come behind it.
export function firstSections(source: string, sections: string[]): string[] {
  const files = neededBy([join(source, 'main.tsx'), ...firstPages(source)]);
  const spoken = [...files].map((file) => readFileSync(file, 'utf8')).join('\n');
  return sections.filter((section) => new RegExp(`['"\`]${section}\\.`).test(spoken));
}
