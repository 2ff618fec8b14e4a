import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { EnterpriseImportPage } from './EnterpriseImportPage';

const row = (over: object) => ({
  sheet: '',
  row: 2,
  name: 'Alpha',
  registration: '91350211M00013FA1N',
  country: 'CN',
  outcome: 'FREE',
  id: null,
  number: null,
  warnings: [{ code: 'lead.credit-code-check-digit' }],
  problem: null,
  ...over,
});
const wrong = row({
  row: 3,
  name: 'Beta',
  country: 'DE',
  warnings: [],
  outcome: 'REFUSED',
  problem: { status: 400, code: 'platform.malformed', title: 'Malformed', violations: [{ pointer: '/traits', code: 'invalid', detail: 'no such trait' }] },
});
const one = {
  id: 'i1',
  file: 'firms.xlsx',
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

it('Of each row of enterprises it is said what would become of it, a wrong check digit as a warning', async () => {
  await show(<EnterpriseImportPage />);
  fireEvent.change(screen.getByLabelText('Choose a spreadsheet'), { target: { files: [new File(['x'], 'firms.xlsx')] } });

  expect(await screen.findByText('Alpha')).toBeTruthy();
  expect(screen.getByText(/check digit of the credit code is wrong/)).toBeTruthy();
  expect(screen.getByText('Traits: no such trait')).toBeTruthy();
  expect(screen.getByText('Germany')).toBeTruthy();
});

it('Who may not register enterprises is told so instead of a file to choose', async () => {
  await show(<EnterpriseImportPage />, '/', { functions: ['REFERRER'] });

  expect(screen.getByText(/You may not register enterprises/)).toBeTruthy();
  expect(screen.queryByLabelText('Choose a spreadsheet')).toBeNull();
});
