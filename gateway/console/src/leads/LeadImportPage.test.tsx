import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
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
const counts = { FREE: 0, REGISTERED: 0, KNOWN: 0, REFUSED: 0 };
const quiet = { unreadColumns: ['Progress'], hiddenColumns: [], leftOut: [], leftOutCount: 0, before: null, because: null, endedAt: null, kept: true, receivedAt: '2026-11-29T01:00:00Z' };
const decidable = { status: 'CHECKED', actions: ['ENTER_GOOD_ROWS', 'CANCEL'] };

/// The server: one import and its rows, which a test changes.
interface Server {
  one: object;
  rows: { outcome: string }[];
  calls: string[];
}

function serve(over: object, ...rows: { outcome: string }[]): Server {
  const count = (outcome: string) => rows.filter((one) => one.outcome === outcome).length;
  const counted = { ...counts, FREE: count('FREE'), REFUSED: count('REFUSED'), REGISTERED: count('REGISTERED') };
  const one = { id: 'i1', file: 'leads.xlsx', rows: rows.length, done: rows.length, counts: counted, ...quiet, ...decidable, ...over };
  const server: Server = { one, rows, calls: [] };
  fetched.mockImplementation(async (input, init) => {
    const path = String(input);
    server.calls.push(`${init?.method ?? 'GET'} ${path}`);
    if (path.startsWith('/api/imports/i1/rows')) {
      const wanted = path.includes('refused=true') ? server.rows.filter((row) => row.outcome === 'REFUSED') : server.rows;
      return answer({ items: wanted, next: null });
    }
    return path.startsWith('/api/imports?') && init?.method !== 'POST' ? answer({ items: [] }) : answer(server.one);
  });
  return server;
}

async function choose() {
  await show(<LeadImportPage />);
  fireEvent.change(screen.getByLabelText('Choose a spreadsheet'), { target: { files: [new File(['x'], 'leads.xlsx')] } });
}

describe('Leads from a spreadsheet', () => {
  it('tells of every row what would become of it, before anything is registered', async () => {
    const server = serve({}, row({}), wrong, taken);
    await choose();

    expect(await screen.findByText('Alpha')).toBeTruthy();
    expect(screen.getByText('Intended investment: says no unit')).toBeTruthy();
    expect(screen.getByText('First reported by Zhangdian.')).toBeTruthy();
    expect(screen.getByText('These columns are not read: Progress.')).toBeTruthy();
    expect(server.calls.filter((call) => call.startsWith('POST'))).toEqual(['POST /api/imports?kind=leads']);
  });

  it('says how far it is while the rows are looked at, and can be cancelled', async () => {
    const server = serve({ status: 'CHECKING', done: 200, rows: 5000, actions: ['CANCEL'] });
    await choose();

    expect(await screen.findByText('Looking at every row: 200 of 5000')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Register/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Cancel the import' }));
    server.one = { ...server.one, status: 'CANCELLED', actions: [] };
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Cancel the import' }));

    expect(await screen.findByText(/^Cancelled\. Rows registered: 0/)).toBeTruthy();
    expect(server.calls).toContain('POST /api/imports/i1/cancellation');
  });

  it('finds an import again that was left', async () => {
    serve({ status: 'ENTERED', counts: { ...counts, REGISTERED: 1 }, actions: [] }, row({ outcome: 'REGISTERED', id: 'l1' }));
    await show(<LeadImportPage />, '/leads/import?import=i1');

    expect(await screen.findByText('Rows registered: 1.')).toBeTruthy();
  });

  it('tells what was not taken for a lead, where and why, once it is opened', async () => {
    const leftOut = [
      { sheet: 'Q1', row: 5, reason: 'TOTAL', text: '小计 8000' },
      { sheet: 'Old', row: null, reason: 'HIDDEN_SHEET', text: '' },
    ];
    serve({ hiddenColumns: ['Phone'], leftOut, leftOutCount: 2 }, row({ sheet: 'Q1' }));
    await choose();

    const line = await screen.findByText('Not taken for a row of data: 2. Open to see what and why');
    expect(line.closest('details')?.open).toBe(false);
    expect(screen.getByText('“Q1”, row 5: a total or subtotal')).toBeTruthy();
    expect(screen.getByText('小计 8000')).toBeTruthy();
    expect(screen.getByText(/^Sheet “Old”: a hidden sheet/)).toBeTruthy();
    expect(screen.getByText('These hidden columns are read: Phone.')).toBeTruthy();
    expect(await screen.findByText('“Q1”, row 2')).toBeTruthy();
  });

  it('says nothing of what was left out when nothing was', async () => {
    serve({}, row({}));
    await choose();
    await screen.findByText('Alpha');

    expect(screen.queryByText(/Not taken for a row of data/)).toBeNull();
    expect(screen.queryByText(/hidden columns/)).toBeNull();
  });

  it('shows only the rows with problems when asked to', async () => {
    serve({}, row({}), wrong);
    await choose();
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Only rows with problems (1)' }));

    await waitFor(() => expect(screen.queryByText('Alpha')).toBeNull());
    expect(screen.getByText('Beta')).toBeTruthy();
  });

  it('registers the good rows and leads to them', async () => {
    const server = serve({}, row({}), wrong);
    await choose();
    const good = await screen.findByRole('button', { name: 'Register the good rows (1)' });
    expect(screen.getByRole('checkbox', { name: 'All rows or none' })).toHaveProperty('disabled', true);
    server.rows = [row({ outcome: 'REGISTERED', id: 'l1', number: 'L-2026-000001' }), wrong];
    server.one = { ...server.one, status: 'ENTERED', counts: { ...counts, REGISTERED: 1, REFUSED: 1 }, actions: [] };
    fireEvent.click(good);

    expect(await screen.findByText('Rows registered: 1.')).toBeTruthy();
    expect((await screen.findByRole('link', { name: /Alpha/ })).getAttribute('href')).toBe('/leads/l1');
    expect(screen.queryByRole('button', { name: /Register/ })).toBeNull();
  });

  it('registers all rows or none where none is refused', async () => {
    serve({ actions: ['ENTER_GOOD_ROWS', 'ENTER_ALL', 'CANCEL'] }, row({}));
    await choose();
    fireEvent.click(await screen.findByRole('checkbox', { name: 'All rows or none' }));
    fireEvent.click(screen.getByRole('button', { name: 'Register all rows (1)' }));

    await waitFor(() => {
      const entry = fetched.mock.calls.find(([path]) => path === '/api/imports/i1/entry');
      expect(entry?.[1]?.body).toBe('{"choice":"ALL_OR_NONE"}');
    });
  });

  it('offers nothing to register when no row is good', async () => {
    serve({ actions: ['CANCEL'] }, wrong);
    await choose();

    expect(await screen.findByText(/No row can be registered/)).toBeTruthy();
  });

  it('says when there is no row', async () => {
    serve({ actions: ['CANCEL'] });
    await choose();

    expect(await screen.findByText('There is no row of data in this spreadsheet.')).toBeTruthy();
  });

  it('shows why a file is not read', async () => {
    fetched.mockImplementation(async (_, init) =>
      init?.method === 'POST' ? answer({ code: 'ledger.not-a-spreadsheet', title: 'This is not a spreadsheet' }, 422) : answer({ items: [] }),
    );
    await choose();

    expect(await screen.findByRole('alert')).toHaveProperty('textContent', expect.stringContaining('This is not a spreadsheet'));
    expect(screen.queryByRole('button', { name: /Register/ })).toBeNull();
  });

  it('has a template in the reader’s language', async () => {
    fetched.mockImplementation(async () => answer({ items: [] }));
    await show(<LeadImportPage />);

    expect(screen.getByRole('link', { name: /template/ }).getAttribute('href')).toBe('/api/imports/template?kind=leads&language=en');
  });

  it('tells who may report instead of a file field to whoever may not', async () => {
    await show(<LeadImportPage />, '/', { functions: ['AUDITOR'] });

    expect(screen.getByText(/does not report leads/)).toBeTruthy();
    expect(screen.queryByLabelText('Choose a spreadsheet')).toBeNull();
  });
});
