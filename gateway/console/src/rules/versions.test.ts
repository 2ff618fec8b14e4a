import { expect, test } from 'vitest';
import type { RuleVersion } from '../api/rules';
import { decidesOn, inForceOn, nextVersion, titleOf } from './versions';

const version = (facts: Partial<RuleVersion>): RuleVersion => ({
  reference: 'fees@1',
  id: 'fees',
  version: 1,
  validFrom: '2026-03-01',
  validUntil: null,
  status: 'PUBLISHED',
  source: 'ours',
  title: null,
  note: null,
  shipped: true,
  ...facts,
});

test('a version decides from its first day to its last', () => {
  const fees = version({ validUntil: '2026-06-30' });
  const days = ['2026-02-28', '2026-03-01', '2026-06-30', '2026-07-01'];
  expect(days.map((day) => decidesOn(fees, day))).toEqual([false, true, true, false]);
  expect(decidesOn(version({ status: 'WITHDRAWN' }), '2026-04-01')).toBe(false);
  expect(decidesOn(version({ status: 'ASSUMED' }), '2030-01-01')).toBe(true);
});

test('the next version keeps the text under the next number', () => {
  const text = 'kind: fees\nversion: 2\nrules:\n  subversion: 2\n';
  expect(nextVersion(text, 4)).toBe('kind: fees\nversion: 5\nrules:\n  subversion: 2\n');
});

test('of each id one version is in force, and several ids have no common title', () => {
  const title = { zh: '', en: 'Fees' };
  const one = [version({ reference: 'fees@2', version: 2, validFrom: '2026-09-01', title }), version({ title })];
  const two = [...one, version({ reference: 'tolls@1', id: 'tolls', title: { zh: '', en: 'Tolls' } })];

  expect(inForceOn(two, '2026-10-01').map(({ reference }) => reference)).toEqual(['fees@2', 'tolls@1']);
  expect(inForceOn(two, '2026-04-01').map(({ reference }) => reference)).toEqual(['fees@1', 'tolls@1']);
  expect(titleOf(one, ({ en }) => en)).toBe('Fees');
  expect(titleOf(two, ({ en }) => en)).toBeUndefined();
});
