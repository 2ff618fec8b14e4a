import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { ClaimPage } from './ClaimPage';

const cny = (amount: string) => ({ amount, currency: 'CNY' });
const share = {
  ...{ payee: 'district-a', payeeKind: 'NATURAL_PERSON', withheld: cny('20.00'), net: cny('80.00'), confirmed: null, paymentId: null },
  ...{ amount: cny('100.00'), toConfirm: false, waitsFor: null, payer: 'bureau', state: 'OPEN' },
};
const claim = {
  ...{ id: 'c1', number: 'A-2026-000001', projectId: 'p1', projectNumber: 'P-1', projectName: 'Plant', unit: 'district-a' },
  ...{ referralId: null, beneficiary: 'UNIT', payeeKind: 'UNIT', payee: 'district-a', payees: [], schemeId: 's', schemeVersion: 1 },
  ...{ schemeName: 'Scheme', publicityWorkingDays: 5, publicitySource: 'ours', assumptions: [], status: 'APPROVED' },
  ...{ facts: { sector: 'industrial' }, asked: [{ name: 'sector', kind: 'WORD', options: ['industrial'], currency: null }] },
  ...{ amount: cny('200.00'), computation: { total: cny('200.00'), components: [], lines: [] }, reviews: [], missingReviews: [] },
  ...{ publicFrom: null, publicUntil: null, objections: [], decisions: [], declinedReason: null },
  instalments: [
    { ...share, no: 1, instalment: 1, due: 'In production' },
    { ...share, no: 2, instalment: 2, due: 'Assessed', waitsFor: 'Report accepted', toConfirm: true },
  ],
  suspension: { reason: 'A complaint is looked into', by: 'head', at: '2026-09-01T00:00:00Z' },
  clawback: {
    ...{ state: 'DECIDED', facts: 'Moved away', clause: 'Article 12', amount: cny('50.00'), proposedBy: 'o.1', answer: 'Right' },
    ...{ proposedAt: '2026-09-01T00:00:00Z', decidedBy: 'head', decidedAt: '2026-09-02T00:00:00Z' },
    recoveries: [
      { id: 'r1', number: 'Y-1-R1', demanded: cny('50.00'), received: cny('20.00'), outstanding: cny('30.00'), receipts: [] },
    ],
  },
  ...{ hint: { cause: 'PROJECT_ENDED', at: '2026-09-01T00:00:00Z', open: true }, clawbackTerms: [], actions: ['resume', 'check-clawback'] },
};

vi.stubGlobal(
  'fetch',
  async (path: string) => new Response(JSON.stringify(path.includes('/api/claims/') ? claim : []), { headers: { ETag: '"1"' } }),
);
afterEach(cleanup);

it('A claim tells what each instalment waits for, what is withheld, why it is stopped and what comes back', async () => {
  await show(<ClaimPage />, '/claims/c1');

  expect(await screen.findByText('A complaint is looked into', { exact: false })).toBeTruthy();
  expect(screen.getByText('Waits for Report accepted')).toBeTruthy();
  expect(screen.getByText('Not due')).toBeTruthy();
  expect(screen.getAllByText('Tax withheld', { exact: false })).toHaveLength(2);
  expect(screen.getByText('Declared facts · Sector')).toBeTruthy();
  expect(screen.getByText('Industry')).toBeTruthy();
  expect(screen.getByText('Moved away')).toBeTruthy();
  expect(screen.getByText('Article 12')).toBeTruthy();
  expect(screen.getByText('The project ended', { exact: false })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Resume payments' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Suspend payments' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Pay' })).toBeNull();
});
