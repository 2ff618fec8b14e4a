import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { FundPage } from './FundPage';
import { FundRegisterPage } from './FundRegisterPage';
import { ProjectFunds } from './ProjectFunds';

const cny = (amount: string) => ({ amount, currency: 'CNY' });
const mark = { by: 'o.2', at: '2026-09-01T00:00:00Z', said: 'Paper' };
const row = {
  ...{ id: 'g1', number: 'G-2026-000001', name: 'Fund A', unit: 'a', kind: 'INDUSTRY', kindLabel: { zh: '产业', en: 'Industry' } },
  ...{ size: cny('100.00'), manager: 'Manager', start: '2025-01-01', last: '2031-12-31', committed: cny('40.00') },
  ...{ left: cny('60.00'), paid: cny('20.00'), returned: cny('0.00'), flagged: 1 },
};
const commitment = {
  ...{ id: 'c1', fundId: 'g1', fundNumber: row.number, fundName: row.name, projectId: 'p1', projectNumber: 'P-1', projectName: 'Plant' },
  ...{ amount: cny('40.00'), day: '2026-09-01', promisedReturn: null, status: 'RUNNING', disbursed: cny('20.00'), returned: cny('0.00') },
  ...{ leftToPay: cny('20.00'), leftToExit: cny('20.00'), made: mark, withdrawn: null, actions: ['judge', 'disburse'] },
  conditions: [
    {
      ...{ id: '1', kindLabel: { zh: '手续', en: 'Papers' }, words: 'Articles filed', due: '2026-09-01', beforePayment: true },
      ...{ when: null, state: 'UNKNOWN', late: true, judged: null },
    },
  ],
  movements: [
    {
      ...{ id: 'm1', direction: 'OUT', exitLabel: null, amount: cny('20.00'), part: null, day: '2026-09-02', voucher: 'V-1' },
      ...{ status: 'ENTERED', entered: mark, verified: null, revoked: null, actions: ['verify'] },
    },
  ],
  flags: [
    { id: 'A', label: { zh: '甲', en: 'Committed before the signing' }, source: 'ours', state: 'MET' },
    { id: 'B', label: { zh: '乙', en: 'Large share' }, source: 'ours', state: 'UNKNOWN' },
  ],
};
const fund = {
  ...{ fund: row, contributors: [{ name: 'Treasury', capital: 'PUBLIC', amount: cny('60.00') }], commitments: [commitment] },
  ...{ registered: mark, rules: 'r@1', actions: ['commit'] },
  leverage: {
    ...{ ratio: null, paid: cny('0.00'), moved: cny('0.00'), counted: [] },
    notCounted: [{ capitalId: 's1', projectId: 'p1', kind: 'PAID_IN', amount: cny('7.00'), reason: 'PUBLIC_MONEY' }],
  },
};

function answer(path: string) {
  if (path.includes('fund-commitments')) return [commitment];
  if (path.includes('fund-rules')) return { kinds: [], conditions: [], exits: [], actions: ['register'] };
  if (path.includes('/api/funds/')) return fund;
  return path.includes('/api/funds') ? { items: [row], total: 1 } : [];
}

vi.stubGlobal('fetch', async (path: string) => new Response(JSON.stringify(answer(path)), { headers: { ETag: '"1"' } }));
afterEach(cleanup);

it('A fund tells of each commitment its conditions, its money, why it is flagged and what one may do', async () => {
  await show(<FundPage />, '/projects/funds/g1');

  expect(await screen.findByText('Articles filed')).toBeTruthy();
  expect(screen.getByText('Committed before the signing', { exact: false }).textContent).toContain('Used as bait');
  expect(screen.getByText('Large share', { exact: false }).textContent).toContain('Cannot be told');
  expect(screen.getByText('Unknown: nothing was paid')).toBeTruthy();
  expect(screen.getByText('Money of the fund or of who gave it public money')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Verify' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Enter an instalment' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Withdraw' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Change the fund' })).toBeNull();
});

it('The register says how many commitments of a fund are bait', async () => {
  await show(<FundRegisterPage />);

  expect((await screen.findAllByText('Fund A')).length).toBeGreaterThan(0);
  expect(screen.getAllByText('Bait: 1').length).toBeGreaterThan(0);
  expect(await screen.findByText('Register a fund')).toBeTruthy();
});

it('A project names the funds that committed to it, with what is bait and what cannot be told', async () => {
  await show(<ProjectFunds project={{ id: 'p1' }} />);

  expect(await screen.findByText('Fund A')).toBeTruthy();
  expect(screen.getByText('Committed before the signing', { exact: false })).toBeTruthy();
  expect(screen.getByText('Large share', { exact: false }).textContent).toContain('Cannot be told');
});
