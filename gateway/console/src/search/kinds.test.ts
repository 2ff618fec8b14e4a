import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import en from '../i18n/en.json';
import { registerOf, searchKinds } from './kinds';

const root = join(import.meta.dirname, '../../../..');

/// The kinds that the services say they find.
function foundBy(service: string): string[] {
  const source = join(root, `${service}-service/src/main/java`);
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.java'))
    .map((name) => readFileSync(join(source, name), 'utf8'))
    .filter((text) => text.includes('implements Findings'))
    .map((text) => /String kind\(\) \{\s*return "([\w-]+)"/.exec(text)?.[1] ?? 'unknown');
}

it('has a word and a register for each kind that a service finds, and for no other', () => {
  const kinds = ['lead', 'project', 'reward', 'talent'].flatMap(foundBy).sort();

  expect(kinds.length).toBeGreaterThan(0);
  expect([...searchKinds].sort()).toEqual(kinds);
  expect(Object.keys(en.search.kind).sort()).toEqual(kinds);
});

it('asks a register for what was typed where that register is searched, too', () => {
  expect(registerOf('leads', 'a & 1')).toBe('/leads?q=a%20%26%201');
  expect(registerOf('claims', 'x')).toBe('/claims');
  expect(registerOf('newer', 'x')).toBeUndefined();
});
