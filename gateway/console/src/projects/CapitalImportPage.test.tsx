import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { CapitalImportPage } from './CapitalImportPage';

const row = (over: object) => ({
  project: '甲项目',
  projectId: 'p1',
  amount: { amount: '50000000.00', currency: 'CNY' },
  valueDate: '2026-09-01',
  kind: { zh: '到位资金（内资）', en: 'Paid-in capital' },
  hasVoucher: false,
  sheet: '台账',
  row: 5,
  outcome: 'FREE',
  id: null,
  number: null,
  problem: null,
  ...over,
});
const wrong = row({
  row: 6,
  outcome: 'REFUSED',
  problem: { status: 400, code: 'platform.malformed', title: 'Malformed', violations: [{ pointer: '/valueDate', code: 'day-missing', detail: 'only a month' }] },
});
const one = {
  id: 'i1',
  file: 'ledger.xlsx',
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
    if (!path.startsWith('/api/project-imports')) return new Response('{}');
    if (path.startsWith('/api/project-imports/i1/rows')) return new Response(JSON.stringify({ items: [row({}), wrong], next: null }));
    const latest = path.startsWith('/api/project-imports?') && init?.method !== 'POST';
    return new Response(JSON.stringify(latest ? { items: [] } : one));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('Of each sum it is said what would become of it, also that somebody has to show its voucher', async () => {
  await show(<CapitalImportPage />, '/', { functions: ['UNIT_OFFICER'] });
  fireEvent.change(screen.getByLabelText('Choose a spreadsheet'), { target: { files: [new File(['x'], 'ledger.xlsx')] } });

  expect(await screen.findAllByText('甲项目')).toHaveLength(2);
  expect(screen.getByText('Without a voucher: whoever verifies it gives one.')).toBeTruthy();
  expect(screen.getByText('Value date: only a month')).toBeTruthy();
});

it('Whoever may not is told so instead of being asked for a file', async () => {
  await show(<CapitalImportPage />, '/', { functions: ['AUDITOR'] });

  expect(screen.getByText(/bureau enter money/)).toBeTruthy();
  expect(screen.queryByLabelText('Choose a spreadsheet')).toBeNull();
});
