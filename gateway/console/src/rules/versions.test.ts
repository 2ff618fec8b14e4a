import { expect, test } from 'vitest';
import type { RuleVersion } from '../api/rules';
import { decidesOn, nextVersion } from './versions';

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
