import { describe, expect, it } from 'vitest';
import { cityToday, formatAmount, formatDate, formatDueDay, formatMoney, formatTime } from './formats';

describe('What people read', () => {
  it.each([
    ['1234.50', '1,234.50'],
    ['90071992547409931234.05', '90,071,992,547,409,931,234.05'],
    ['-5', '−5'],
    ['0.10', '0.10'],
  ])('the amount %s is grouped and stays exact', (amount, shown) => expect(formatAmount(amount, 'zh')).toBe(shown));

  it('names the currency of money', () => expect(formatMoney({ amount: '60000', currency: 'CNY' }, 'en')).toBe('CNY 60,000'));

  it('shows an instant in the city’s time', () => {
    expect(formatTime('2026-09-30T16:30:00Z')).toBe('2026-10-01 00:30');
    expect(formatDate('2026-09-30T16:30:00Z')).toBe('2026-10-01');
  });

  it('counts a deadline at midnight to the day that ends there', () => {
    expect(formatDueDay('2026-11-27T16:00:00Z')).toBe('2026-11-27');
    expect(formatDueDay('2026-11-27T09:00:00Z')).toBe('2026-11-27');
    expect(formatDueDay('2026-11-27')).toBe('2026-11-27');
  });

  it('leaves a date alone', () => expect(formatDate('2026-10-01')).toBe('2026-10-01'));

  it('knows the city’s day when it is still yesterday elsewhere', () =>
    expect(cityToday(new Date('2026-11-23T16:00:00Z'))).toBe('2026-11-24'));
});
