import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Clock, Lead } from '../api/lead';
import { show } from '../testing/render';
import { ProtectionSection } from './ProtectionSection';

const zhangdian = { id: 'zhangdian', nameZh: '', nameEn: 'Zhangdian District' };
const linzi = { id: 'linzi', nameZh: '', nameEn: 'Linzi District' };
const warned: Clock = { kind: 'KEEP_PROTECTION', unit: zhangdian, dueOn: '2026-12-02', overdue: false, provisional: false };

const lead = (change: Partial<Lead>) =>
  ({ reportingUnit: zhangdian, protectedFor: zhangdian, protectedUntil: '2026-12-29', clocks: [], ...change }) as unknown as Lead;

afterEach(cleanup);

describe('The protection of a first report, on 2026-11-29,', () => {
  it.each([
    ['Protected', '30 days left', {}],
    ['Ending soon', '3 days left', { protectedUntil: '2026-12-02', clocks: [warned] }],
    ['Protected', '0 days left', { protectedUntil: '2026-11-29' }],
  ])('is %s with %s', async (standing, left, change) => {
    await show(<ProtectionSection lead={lead(change)} />);
    expect(screen.getByText(standing)).toBeTruthy();
    expect(screen.getByText(left)).toBeTruthy();
  });

  it.each([
    ['Ended', { protectedUntil: '2026-11-28' }],
    ['None', { protectedUntil: null, protectedFor: null }],
  ])('is %s, and others may report the investor', async (standing, change) => {
    await show(<ProtectionSection lead={lead(change)} />);
    expect(screen.getByText(standing)).toBeTruthy();
    expect(screen.getByText(/others? may report|other unit may report/i)).toBeTruthy();
    expect(screen.queryByText(/left/)).toBeNull();
  });

  it('says how long it can last, what loses it, and by which rule', async () => {
    const protectionTerms = { longest: '2027-02-27', daysWithoutProgress: 30, rule: 'first-report@1' };
    await show(<ProtectionSection lead={lead({ protectionTerms })} />);
    for (const told of ['2027-02-27', '30 days', 'first-report@1']) expect(screen.getByText(told)).toBeTruthy();
  });

  it('stays with whom arbitration gave it to', async () => {
    await show(<ProtectionSection lead={lead({ protectedFor: linzi })} />);
    expect(screen.getByText('Linzi District')).toBeTruthy();
    expect(screen.getByText(/passed on from Zhangdian District/)).toBeTruthy();
  });
});
