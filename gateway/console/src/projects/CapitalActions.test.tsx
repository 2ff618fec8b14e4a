import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { CapitalActions } from './CapitalActions';

const capital = {
  ...{ id: 'c1', version: 3, number: 'C-1', projectId: 'p1', projectNumber: 'P-2026-000001', projectName: '甲项目', kind: 'FOREIGN_USED' },
  ...{ kindLabel: { zh: '实际使用外资', en: 'Foreign capital used' }, amount: { amount: '10000000.00', currency: 'USD' } },
  ...{ amountCny: { amount: '70712000.00', currency: 'CNY' }, valueDate: '2026-11-29', rate: '7.0712', rateDate: '2026-11-29' },
  ...{ rateSource: 'CFETS', rateRule: null, payer: null, note: null, enteredBy: 'o.2', enteredAt: '2026-11-29T01:00:00Z' },
  ...{ voucher: { kind: 'BANK_CREDIT_SLIP', number: 'ZB-0001' }, verifiedBy: null, verifiedAt: null, status: 'ENTERED', actions: ['verify'] },
} as unknown as Parameters<typeof CapitalActions>[0]['capital'];

const sent: string[] = [];
beforeEach(() => {
  sent.length = 0;
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    if (path.endsWith('/verification')) sent.push(String(init?.body));
    return new Response('{}');
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('A sum with its voucher is verified without a word more', async () => {
  await show(<CapitalActions capital={capital} />);
  fireEvent.click(screen.getByRole('button', { name: 'Verify' }));
  fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Verify' }));

  await waitFor(() => expect(sent).toEqual(['{}']));
});
