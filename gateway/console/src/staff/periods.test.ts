import { expect, it } from 'vitest';
import { periodsBefore } from './periods';

it.each([
  ['2026-10-01', ['2026-Q3', '2026-Q2', '2025']],
  ['2026-09-30', ['2026-Q2', '2026-Q1', '2025']],
  ['2026-03-31', ['2025-Q4', '2025-Q3', '2025']],
])('On %s the periods that are over are %s', (today, periods) => {
  expect(periodsBefore(today, 2)).toEqual(periods);
});
