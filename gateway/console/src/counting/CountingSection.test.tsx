import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Project } from '../api/project';
import { show } from '../testing/render';
import { CountingSection } from './CountingSection';

const cny = (amount: string) => ({ amount, currency: 'CNY' });
const choice = (id: string, en: string) => ({ id, reference: `${id}@1`, title: { zh: en, en }, source: 'ours', assumed: true, note: null });
const sum = {
  ...{ kindLabel: { zh: '到位资金', en: 'Paid in' }, valueDate: '2026-09-01', voucher: { kind: 'BANK_CREDIT_SLIP', number: 'ZB-1' } },
  ...{ amount: cny('100.00'), amountCny: cny('100.00'), unitLabel: { zh: '张店区', en: 'Zhangdian' } },
};
const twice = { id: 'VOUCHER_COUNTED', label: { zh: '同一凭证', en: 'An earlier sum on the same voucher counts' }, source: 'Sanming 2006' };
const figure = {
  ...{ id: 'PAID_IN', label: { zh: '到位资金', en: 'Paid-in money' }, source: 'ours', countedCny: cny('100.00'), openCny: cny('0.00') },
  lines: [
    { ...sum, id: 'a', counted: 'COUNTED', countedCny: cny('100.00'), reasons: [] },
    { ...sum, id: 'b', counted: 'NOT_COUNTED', countedCny: cny('0.00'), reasons: [twice] },
  ],
};
const threshold = { id: 'TAX', label: { zh: '纳税', en: 'Ten million of tax' }, source: 'wnwk', verdict: 'UNKNOWN' };
const answer = {
  ...{ on: '2026-09-15', rules: choice('zibo-counting', 'The city'), owner: 'NEW', counted: 'COUNTED', reasons: [], counts: [figure] },
  classes: [{ id: 'MAJOR', label: { zh: '重大项目', en: 'Major project' }, source: 'wnwk', verdict: 'NOT_MET', anyOf: [threshold] }],
  choices: [choice('zibo-counting', 'The city'), choice('sanming-2006', 'Sanming')],
};

const asked: string[] = [];
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  asked.length = 0;
});

it('Each sum says whether it counts and why not, each threshold whether it is met', async () => {
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    return new Response(JSON.stringify(answer));
  });
  await show(<CountingSection project={{ id: 'p1' } as Project} />);

  const row = (await screen.findByText('An earlier sum on the same voucher counts')).closest('tr') as HTMLElement;
  expect(within(row).getByText('Does not count')).toBeTruthy();
  expect(within(row).getByText('Sanming 2006')).toBeTruthy();
  expect(screen.getByText('Ten million of tax').closest('li')?.textContent).toContain('Not known');
  expect(screen.getByText(/A default of our own/)).toBeTruthy();

  fireEvent.mouseDown(screen.getByRole('combobox'));
  fireEvent.click(await screen.findByText('Sanming'));
  await waitFor(() => expect(asked.some((path) => path.endsWith('/counting?rules=sanming-2006'))).toBe(true));
});
