import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { EnclavePage } from './EnclavePage';
import { EnclaveRegisterPage } from './EnclaveRegisterPage';

const out = { unit: 'a', name: { zh: '张店区', en: 'Zhangdian' } };
const inside = { unit: 'b', name: { zh: '临淄区', en: 'Linzi' } };
const row = {
  ...{ id: 'e1', number: 'F-2026-000001', title: 'Enclave A', out, in: inside, projects: [], signedOn: '2023-05-01' },
  ...{ settledUntil: 2025, open: 'DISPUTED', ended: false },
};
const mark = { by: 'o.2', at: '2026-01-01T00:00:00Z', said: null };
const agreement = {
  ...row,
  ...{ terms: 'our@1', source: 'ours', termsText: '', starts: [{ start: 'GROUND_BREAKING', day: '2024-01-01', told: { by: mark, side: 'OUT', confirmed: null, withdrawn: null } }], ended: null, lastYear: null, registered: mark },
  ...{ settlements: [], nextYear: 2023, agreed: { OUT: mark }, actions: ['settle', 'agree'] },
  inputs: [{ kind: 'POLICY_SPENDING', amount: { amount: '100.00', currency: 'CNY' }, day: '2023-06-01', proof: 'Paper', told: { by: mark, side: 'OUT', confirmed: mark, withdrawn: null } }],
  settled: [],
  items: [
    {
      ...{ id: 'TAX', label: { zh: '税收', en: 'Tax' }, counts: 'TAX', unit: 'CNY', scale: 2, straddle: 'SPLIT_YEAR', otherwise: '0:100' },
      phases: [
        { kind: 'REPAY', clause: '第三条', share: '50%', ratio: null, years: null, from: null, day: null, firstYear: null },
        { kind: 'SHARE', clause: '第四条', share: null, ratio: '60:40', years: 20, from: 'END_OF_PREVIOUS', day: null, firstYear: 'NEXT' },
      ],
    },
  ],
};
const shares = {
  year: 2025,
  rows: [
    { enclaveId: 'e1', number: 'EN-1', item: 'TAX', label: { zh: '税收', en: 'Tax' }, unit: 'CNY', side: 'OUT', party: out, amount: '60.00', whole: '100.00' },
  ],
  totals: [{ item: 'TAX', label: { zh: '税收', en: 'Tax' }, unit: 'CNY', whole: '100.00', byParty: [{ party: out, amount: '60.00' }] }],
};

function answer(path: string) {
  if (path.includes('enclave-shares')) return shares;
  if (path.includes('/api/enclaves/')) return agreement;
  return path.includes('/api/enclaves') ? { items: [row], total: 1 } : [];
}

vi.stubGlobal('fetch', async (path: string) => new Response(JSON.stringify(answer(path)), { headers: { ETag: '"1"' } }));
afterEach(cleanup);

it('An agreement tells its phases in order, and what the server lets one do', async () => {
  await show(<EnclavePage />, '/projects/enclaves/e1');

  expect(await screen.findByText(/50% repays the out-side’s input first/)).toBeTruthy();
  expect(screen.getByText(/60:40 \(out:in\) for 20 years from the year after the end of the phase before/)).toBeTruthy();
  expect(screen.getByText('Policy spending').closest('li')?.textContent).toContain('confirmed');
  expect(screen.getByText('waits for the other side', { exact: false })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Enter a year' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Agree' })).toBeTruthy();
  expect(screen.getByText('Agreed for Linzi').parentElement?.textContent).toContain('Not yet');
  expect(screen.queryByRole('button', { name: 'Dispute the year' })).toBeNull();
});

it('The register says what waits, and what last year comes to for the city', async () => {
  await show(<EnclaveRegisterPage />);

  expect((await screen.findAllByText('Enclave A')).length).toBeGreaterThan(0);
  expect(screen.getAllByText('Waits for the city').length).toBeGreaterThan(0);
  expect(await screen.findByText('100.00 CNY')).toBeTruthy();
  expect(screen.getByText('Zhangdian 60.00')).toBeTruthy();
});
