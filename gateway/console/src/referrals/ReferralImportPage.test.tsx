import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { ReferralImportPage } from './ReferralImportPage';

const row = (over: object) => ({
  sheet: '',
  row: 2,
  lead: 'L-2026-000001',
  referrers: [{ number: 'RF-2026-000001', name: 'Alpha' }],
  shares: ['40%'],
  filedOn: '2026-03-01',
  outcome: 'FREE',
  id: null,
  number: null,
  status: 'WAITING',
  problem: null,
  ...over,
});
const wrong = row({
  row: 3,
  lead: 'L-2026-000002',
  referrers: [],
  shares: [],
  filedOn: null,
  outcome: 'REFUSED',
  status: null,
  problem: { status: 400, code: 'platform.malformed', title: 'Malformed', violations: [{ pointer: '/shares', code: 'invalid', detail: 'no share' }] },
});
const one = {
  id: 'i1',
  file: 'referrals.xlsx',
  rows: 2,
  done: 2,
  counts: { FREE: 1, REGISTERED: 0, KNOWN: 0, REFUSED: 1 },
  status: 'CHECKED',
  actions: ['ENTER_GOOD_ROWS', 'CANCEL'],
  unreadColumns: [],
  hiddenColumns: [],
  leftOut: [],
  leftOutCount: 0,
  before: null,
  because: null,
  endedAt: null,
  kept: true,
  receivedAt: '2026-11-29T01:00:00Z',
};

beforeEach(() => {
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    if (path.startsWith('/api/imports/i1/rows')) return new Response(JSON.stringify({ items: [row({}), wrong], next: null }));
    const latest = path.startsWith('/api/imports?') && init?.method !== 'POST';
    return new Response(JSON.stringify(latest ? { items: [] } : one));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('Of each row of referrals it is said what would become of it, also that it would wait behind another', async () => {
  await show(<ReferralImportPage />, '/', { functions: ['UNIT_OFFICER'] });
  fireEvent.change(screen.getByLabelText('Choose a spreadsheet'), { target: { files: [new File(['x'], 'referrals.xlsx')] } });

  expect(await screen.findByText('L-2026-000001')).toBeTruthy();
  expect(screen.getByText('Alpha (RF-2026-000001)')).toBeTruthy();
  expect(screen.getByText('State of the filing: Waiting behind another')).toBeTruthy();
  expect(screen.getByText('Shares: no share')).toBeTruthy();
});

it('A referrer is told to file one by one instead of being asked for a file', async () => {
  await show(<ReferralImportPage />, '/', { functions: ['REFERRER'] });

  expect(screen.getByText(/files one by one/)).toBeTruthy();
  expect(screen.queryByLabelText('Choose a spreadsheet')).toBeNull();
});
