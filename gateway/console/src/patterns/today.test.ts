import { describe, expect, it } from 'vitest';
import { daysBetween } from './today';

describe('Days between two days', () => {
  it.each([
    ['2026-09-28', '2026-10-10', 12],
    ['2026-10-10', '2026-10-10', 0],
    ['2026-10-11', '2026-10-10', -1],
    ['2027-02-28', '2027-03-01', 1],
  ])('from %s until %s: %i', (from, until, days) => expect(daysBetween(from, until)).toBe(days));
});
