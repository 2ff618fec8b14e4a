import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { LossPage } from './LossPage';

const payment = {
  id: 'reward.payment:P-7:1:5',
  topic: 'reward.payment',
  key: 'P-7',
  type: 'reward.payment-paid.v1',
  sequence: 5,
  known: 3,
  noticedAt: '2026-11-30T08:00:00Z',
  state: null,
};
const sent: string[] = [];

beforeEach(() => {
  sent.length = 0;
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    if (init?.method === 'POST') sent.push(path);
    if (path.startsWith('/api/services/lead/')) return new Response('{"status":503,"code":"platform.unavailable","title":""}', { status: 503 });
    return new Response(JSON.stringify({ items: path.startsWith('/api/services/talent/') ? [payment] : [] }));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('The system administrator settles a loss where it was noticed, and sees who did not answer', async () => {
  await show(<LossPage />, '/network/lost-by-restore', { functions: ['SYSTEM_ADMINISTRATOR'] });
  expect((await screen.findByRole('alert')).textContent).toContain('Leads');
  fireEvent.click(await screen.findByRole('button', { name: 'Settle' }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.click(dialog.getByRole('button', { name: 'Settle' }));

  await waitFor(() => expect(sent).toEqual(['/api/services/talent/lost-by-restore/reward.payment%3AP-7%3A1%3A5/settlement']));
});

it('An auditor reads what was lost, and settles nothing', async () => {
  await show(<LossPage />, '/network/lost-by-restore', { functions: ['AUDITOR'] });

  expect(await screen.findByText('P-7')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Settle' })).toBeNull();
});
