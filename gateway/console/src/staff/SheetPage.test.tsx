import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { SheetPage } from './SheetPage';

const cny = (amount: string) => ({ amount, currency: 'CNY' });
const line = {
  ...{ appointment: 'a1', appointmentNumber: 'PY-2026-000001', postTitle: 'Promoter', subject: null, score: '90.00', exactScore: '90' },
  ...{ coefficient: '1.2', amount: cny('11520.00'), payable: cny('11020.00'), explanation: ['Score by weight 90.00'], given: [] },
  results: [{ result: 'VISITS', count: '1', records: [{ id: 'v1', number: 'V-2026-000042', on: '2026-07-15', amount: 1, corrections: 1 }] }],
  parts: [
    { id: 'leads', name: { zh: '线索', en: 'Leads' }, weight: '40', score: '-', explanation: ['Nothing was agreed'] },
    { id: 'mark', name: { zh: '评分', en: 'Mark' }, weight: '20', score: '90.00', explanation: ['Mark 90'] },
  ],
  corrections: [
    {
      ...{ sheet: 's0', sheetNumber: 'JX-2026-000001', period: '2026-Q2', before: cny('900.00') },
      ...{ now: cny('400.00'), difference: cny('-500.00') },
    },
  ],
};
const sheet = {
  ...{ id: 's1', number: 'JX-2026-000002', unit: 'a', period: '2026-Q3', method: 'performance-pay@1', status: 'CHECKED', whole: true },
  ...{ lines: [line], total: cny('11020.00'), marks: [], preparedBy: 'a.head', checkedBy: null, approvedBy: null, returnedBecause: null },
  ...{ known: '2026-10-15T02:00:00Z', digest: null, actions: ['approve', 'return'] },
};

function answer(path: string) {
  return path.includes('/api/performance-sheets/') ? sheet : { items: [] };
}

vi.stubGlobal('fetch', async (path: string) => new Response(JSON.stringify(answer(path)), { headers: { ETag: '"1"' } }));
afterEach(cleanup);

it('A sheet tells each line to its records, says a dash where nothing was agreed, and what earlier sheets owe', async () => {
  await show(<SheetPage />, '/talent/sheets/s1');

  expect(await screen.findByText('Nothing was agreed')).toBeTruthy();
  expect(screen.getByText('-')).toBeTruthy();
  expect(screen.getByText('V-2026-000042').getAttribute('href')).toBe('/visits/v1');
  expect(screen.getByText('Correction of 2026-Q2', { exact: false })).toBeTruthy();
});

it('A sheet offers what the server offers and nothing else', async () => {
  await show(<SheetPage />, '/talent/sheets/s1');

  expect(await screen.findByText('Approve and lock')).toBeTruthy();
  expect(screen.queryByText('Enter a mark')).toBeNull();
});
