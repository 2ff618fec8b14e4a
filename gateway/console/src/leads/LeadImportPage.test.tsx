import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { LeadImportPage } from './LeadImportPage';

const fetched = vi.fn<typeof fetch>();
const money = { amount: '80000000.00', currency: 'CNY' };
const row = (over: object) => ({ sheet: '', row: 2, investor: 'Alpha', amount: money, outcome: 'FREE', id: null, number: null, problem: null, warnings: [], ...over });
const wrong = row({
  row: 3,
  investor: 'Beta',
  amount: null,
  outcome: 'REFUSED',
  problem: { status: 400, code: 'platform.malformed', title: 'Malformed', violations: [{ pointer: '/amount', code: 'amount-unit', detail: 'says no unit' }] },
});
const taken = row({
  row: 4,
  investor: 'Gamma',
  outcome: 'REFUSED',
  problem: { status: 409, code: 'lead.already-reported', title: 'Already reported', detail: 'First reported by Zhangdian.' },
});

beforeEach(() => vi.stubGlobal('fetch', fetched));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  fetched.mockReset();
});

const answer = (body: object, status = 200) => new Response(JSON.stringify(body), { status });
const quiet = { unreadColumns: ['Progress'], hiddenColumns: [], leftOut: [] };
const ledger = (...rows: object[]) => answer({ ...quiet, rows });

async function choose() {
  await show(<LeadImportPage />);
  fireEvent.change(screen.getByLabelText('Choose a spreadsheet'), { target: { files: [new File(['x'], 'leads.xlsx')] } });
}

describe('Leads from a spreadsheet', () => {
  it('tells of every row what would become of it, before anything is registered', async () => {
    fetched.mockImplementation(async () => ledger(row({}), wrong, taken));
    await choose();

    expect(await screen.findByText('Alpha')).toBeTruthy();
    expect(screen.getByText('Intended investment: says no unit')).toBeTruthy();
    expect(screen.getByText('First reported by Zhangdian.')).toBeTruthy();
    expect(screen.getByText('These columns are not read: Progress.')).toBeTruthy();
    expect(fetched.mock.calls.map(([path]) => path)).toEqual(['/api/leads/ledger?preview=true']);
  });

  it('tells what was not taken for a lead, where and why, once it is opened', async () => {
    const leftOut = [
      { sheet: 'Q1', row: 5, reason: 'TOTAL', text: '小计 8000' },
      { sheet: 'Old', row: null, reason: 'HIDDEN_SHEET', text: '' },
    ];
    fetched.mockImplementation(async () => answer({ ...quiet, hiddenColumns: ['Phone'], leftOut, rows: [row({ sheet: 'Q1' })] }));
    await choose();

    const line = await screen.findByText('Not taken for a row of data: 2. Open to see what and why');
    expect(line.closest('details')?.open).toBe(false);
    expect(screen.getByText('“Q1”, row 5: a total or subtotal')).toBeTruthy();
    expect(screen.getByText('小计 8000')).toBeTruthy();
    expect(screen.getByText(/^Sheet “Old”: a hidden sheet/)).toBeTruthy();
    expect(screen.getByText('These hidden columns are read: Phone.')).toBeTruthy();
    expect(screen.getByText('“Q1”, row 2')).toBeTruthy();
  });

  it('says nothing of what was left out when nothing was', async () => {
    fetched.mockImplementation(async () => ledger(row({})));
    await choose();
    await screen.findByText('Alpha');

    expect(screen.queryByText(/Not taken for a row of data/)).toBeNull();
    expect(screen.queryByText(/hidden columns/)).toBeNull();
  });

  it('shows only the rows with problems when asked to', async () => {
    fetched.mockImplementation(async () => ledger(row({}), wrong));
    await choose();
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Only rows with problems (1)' }));

    await waitFor(() => expect(screen.queryByText('Alpha')).toBeNull());
    expect(screen.getByText('Beta')).toBeTruthy();
  });

  it('registers the good rows and leads to them', async () => {
    fetched.mockImplementation(async (path) =>
      path === '/api/leads/ledger' ? ledger(row({ outcome: 'REGISTERED', id: 'l1', number: 'L-2026-000001' }), wrong) : ledger(row({}), wrong),
    );
    await choose();
    fireEvent.click(await screen.findByRole('button', { name: 'Register the good rows (1)' }));

    expect(await screen.findByText('Rows registered: 1.')).toBeTruthy();
    expect(screen.getByRole('link', { name: /Alpha/ }).getAttribute('href')).toBe('/leads/l1');
    expect(screen.queryByRole('button', { name: /Register/ })).toBeNull();
  });

  it('offers nothing to register when no row is good, and says when there is none', async () => {
    fetched.mockImplementationOnce(async () => ledger(wrong)).mockImplementationOnce(async () => ledger());
    await choose();
    expect(await screen.findByText(/No row can be registered/)).toBeTruthy();

    fireEvent.change(screen.getByLabelText('Choose a spreadsheet'), { target: { files: [new File(['y'], 'empty.xlsx')] } });
    expect(await screen.findByText('There is no row of data in this spreadsheet.')).toBeTruthy();
  });

  it('shows why a file is not read', async () => {
    fetched.mockImplementation(async () => answer({ code: 'ledger.not-a-spreadsheet', title: 'This is not a spreadsheet' }, 422));
    await choose();

    expect(await screen.findByRole('alert')).toHaveProperty('textContent', expect.stringContaining('This is not a spreadsheet'));
    expect(screen.queryByRole('button', { name: /Register/ })).toBeNull();
  });

  it('has a template in the reader’s language', async () => {
    await show(<LeadImportPage />);

    expect(screen.getByRole('link', { name: /template/ }).getAttribute('href')).toBe('/api/leads/ledger/template?language=en');
  });

  it('tells who may report instead of a file field to whoever may not', async () => {
    await show(<LeadImportPage />, '/', { functions: ['AUDITOR'] });

    expect(screen.getByText(/does not report leads/)).toBeTruthy();
    expect(screen.queryByLabelText('Choose a spreadsheet')).toBeNull();
  });
});
