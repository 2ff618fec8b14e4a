import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from './en.json';
import zh from './zh.json';

const source = join(import.meta.dirname, '..');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'));
const texts = files.map((name) => [name, readFileSync(join(source, name), 'utf8')] as const);
const all = texts.map(([, text]) => text).join('\n');

function flat(node: object, prefix = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(node).flatMap(([name, value]) =>
      typeof value === 'string' ? [[prefix + name, value]] : Object.entries(flat(value as object, `${prefix}${name}.`)),
    ),
  );
}

const chinese = flat(zh);
const english = flat(en);
const literals = new Set([...all.matchAll(/['"`]([a-zA-Z][\w-]*(?:\.[\w-]+)+)['"`]/g)].map((match) => match[1]));
/// Keys put together at run time: everything under the written beginning counts as used.
const beginnings = [
  ...[...all.matchAll(/`([a-zA-Z][\w.-]*\.)\$\{/g)].map((match) => match[1] ?? ''),
  ...[...all.matchAll(/useChoices\([^)]*, '([\w.]+)'\)/g)].map((match) => `${match[1]}.`),
];

describe('The console’s texts', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort());
  });

  it('name the same facts in both languages', () => {
    const facts = (text: string | undefined) => [...new Set([...(text ?? '').matchAll(/{{\w+}}/g)].map(String))].sort();
    for (const key of Object.keys(chinese)) expect(facts(english[key]), key).toEqual(facts(chinese[key]));
  });

  it('are all used', () => {
    const unused = Object.keys(chinese).filter((key) => !literals.has(key) && !beginnings.some((start) => key.startsWith(start)));
    expect(unused).toEqual([]);
  });

  it('are all there', () => {
    const asked = [...all.matchAll(/\bt\(\s*'([^']+)'/g)].map((match) => match[1] ?? '');
    expect([...new Set(asked.filter((key) => !(key in chinese)))]).toEqual([]);
  });

  it('stand in the bundles only: no page has Chinese of its own', () => {
    const spoken = texts.filter(([, text]) => /[\u3400-\u9fff]/.test(text)).map(([name]) => name);
    expect(spoken).toEqual([]);
  });

  it('are never empty', () => {
    expect(Object.entries({ ...chinese, ...english }).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});
