import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText, valueAt, withOneLess, withOneMore, wordsAt, written } from './schemeText';
import { unknownKeys } from './unknownKeys';

const folder = join(import.meta.dirname, '../../../../reward-service/src/main/resources/rules/schemes');
const shipped = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);

const text = `kind: scheme
id: atlantis
version: 1 # never edited
rules:
  unit: 10000
  secret: {depth: 7}
  components:
    - id: foreign
      kind: flat_rate
      permille: 6.50
      base: {kind: PAID_IN, tide: high}
`;

describe('The text of a scheme and its form are the same thing', () => {
  it.each(shipped)('%s is read, and written again means the same', (_, yaml) => {
    const before = readText(yaml);
    const again = readText(written(yaml, { path: ['version'], value: valueAt(before.document, ['version']) ?? '' }));

    expect(before.problems).toEqual([]);
    expect(again.document.toJS()).toEqual(before.document.toJS());
  });

  it('a changed value changes nothing else: remarks, unknown keys and digits stay', () => {
    const changed = written(text, { path: ['rules', 'unit'], value: '1' });

    expect(changed).toBe(text.replace('unit: 10000', 'unit: 1'));
    expect(valueAt(readText(changed).document, ['rules', 'components', 0, 'permille'])).toBe('6.50');
  });

  it('what the form has no field for is named', () => {
    expect(unknownKeys(readText(text))).toEqual(['rules.secret', 'rules.components.0.base.tide']);
  });

  it('an amount too fine for a floating number stays exact', () => {
    const changed = written(text, { path: ['rules', 'ceiling'], value: '999999999999.123456789' });

    expect(changed).toContain('ceiling: 999999999999.123456789');
  });

  it('a tier is added, filled and taken away again; the list goes with its last', () => {
    const tiers = ['rules', 'components', 0, 'tiers'];
    const one = withOneMore(text, tiers, { from: '0' });
    const two = written(withOneMore(one, tiers, {}), { path: [...tiers, 1, 'from'], value: '500' });

    expect(readText(two).document.getIn(tiers)).toBeTruthy();
    expect(valueAt(readText(two).document, [...tiers, 1, 'from'])).toBe('500');
    expect(withOneLess(withOneLess(two, tiers, 1), tiers, 0)).toBe(text);
  });

  it('a word that looks like a number or a yes is kept a word', () => {
    const path = ['rules', 'components', 0, 'conditions', 0, 'oneOf'];
    const changed = written(text, { path, value: ['true', '2026', 'gold'], word: true });

    expect(changed).toContain('oneOf: ["true", "2026", gold]');
    expect(wordsAt(readText(changed).document, path)).toEqual(['true', '2026', 'gold']);
  });

  it('a text that is no YAML says on which line', () => {
    expect(readText('kind: scheme\nid: [a\nversion: 1').problems[0]?.line).toBeGreaterThan(1);
  });
});
