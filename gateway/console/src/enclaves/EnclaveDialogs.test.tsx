import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Enclave } from '../api/enclave';
import { show } from '../testing/render';
import { YearDialog } from './EnclaveDialogs';
import { Settlements } from './Settlements';

const share = {
  ...{ year: 2024, item: 'TAX', label: { zh: '税收', en: 'Tax' }, unit: 'CNY', amount: '100.01', out: '70.01', in: '30.00' },
  ...{ outChange: '7.00', inChange: '3.00', lines: [{ clause: '第四条', step: 'SHARED', text: { zh: '按比例', en: '100.01 shared 7:3' } }] },
};
const settlement = {
  ...{ year: 2024, correction: true, status: 'DISPUTED', side: 'IN', amounts: [{ item: 'TAX', amount: '100.01', proof: '结算表' }] },
  ...{ shares: [share], entered: { by: 'o.2', at: '2026-01-01T00:00:00Z', said: '漏报' }, answered: null, decided: null },
};
const enclave = {
  ...{ id: 'e1', nextYear: 2025, settlements: [settlement], settled: [] },
  items: [
    { id: 'TAX', label: { zh: '税收', en: 'Tax' }, unit: 'CNY' },
    { id: 'OUTPUT', label: { zh: '产值', en: 'Output' }, unit: '万元' },
  ],
} as unknown as Enclave;

const sent: string[] = [];
beforeEach(() => {
  sent.length = 0;
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    if (path.endsWith('/settlements')) sent.push(String(init?.body));
    return new Response('{}');
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('A year is entered with an amount and its proof for each that is shared', async () => {
  await show(<YearDialog read={{ value: enclave, etag: '"3"' } as Parameters<typeof YearDialog>[0]['read']} onClose={() => {}} />);
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.change(dialog.getByLabelText('Tax (CNY)'), { target: { value: '100.01' } });
  fireEvent.change(dialog.getByLabelText('Output (万元)'), { target: { value: '0' } });
  for (const proof of dialog.getAllByLabelText('Proof')) fireEvent.change(proof, { target: { value: 'Report' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Enter a year' }));

  await waitFor(() => expect(sent).toHaveLength(1));
  expect(JSON.parse(sent[0] ?? '')).toEqual({
    year: 2025,
    amounts: [
      { item: 'TAX', amount: '100.01', proof: 'Report' },
      { item: 'OUTPUT', amount: '0', proof: 'Report' },
    ],
  });
});

it('A settlement tells each step and what a correction changes', async () => {
  await show(<Settlements one={enclave} />);

  expect(screen.getByText(/Correction of 2024/)).toBeTruthy();
  expect(screen.getByText(/100.01 shared 7:3/)).toBeTruthy();
  expect(screen.getByText('Difference: out 7.00, in 3.00')).toBeTruthy();
});
