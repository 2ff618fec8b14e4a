import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { FundPage, FundsPage } from './FundsPage';

const cny = (amount: string) => ({ amount, currency: 'CNY' });
const fund = {
  ...{ unit: 'district-a', version: 3, credited: cny('600.00'), spent: cny('500.00'), available: cny('100.00'), actions: ['order'] },
  credits: [{ key: 'rank-2026-08', amount: cny('600.00'), budgetId: 'b-2026', at: '2026-09-16T02:00:00Z', by: 'f.1', posted: true }],
  spendings: [
    {
      ...{ id: 'S-1', purpose: 'Roadshow abroad', payee: 'Fair Ltd', amount: cny('500.00'), status: 'ORDERED', orderedBy: 'f.1' },
      ...{ orderedAt: '2026-09-16T02:00:00Z', decidedBy: null, decidedAt: null, reason: null, actions: ['pay', 'refuse'] },
    },
  ],
};

function answerTo(path: string) {
  if (path.includes('/api/promotion-funds/')) return fund;
  if (path.includes('/api/promotion-funds')) return { items: [fund], total: 1 };
  return path.includes('/api/budgets') ? { items: [], total: 0 } : [];
}

const sent: { path: string; body: string }[] = [];
beforeEach(() => {
  sent.length = 0;
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    if (init?.method === 'POST') sent.push({ path, body: String(init.body) });
    const answer = answerTo(path);
    return new Response(JSON.stringify(answer), { headers: { ETag: '"3"' } });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('The list says what each unit may still spend', async () => {
  await show(<FundsPage />);
  expect((await screen.findAllByText(/100\.00/)).length).toBeGreaterThan(0);
});

it('A fund tells its awards and spendings, and the other person pays', async () => {
  await show(<FundPage />, '/ledger/funds/district-a');
  expect((await screen.findAllByText('rank-2026-08')).length).toBeGreaterThan(0);
  expect(screen.getAllByText('Roadshow abroad').length).toBeGreaterThan(0);

  const [pay] = screen.getAllByRole('button', { name: 'Pay' });
  fireEvent.click(pay as HTMLElement);
  fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Pay' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.path).toContain('/spendings/S-1/decision');
  expect(sent[0]?.body).toContain('"paid":true');
});
