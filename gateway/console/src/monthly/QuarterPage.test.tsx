import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { QuarterPage } from './QuarterPage';

const line = { unit: 'u', unitName: { zh: '甲区', en: 'First' }, projects: 2, due: 6, inTime: 4, late: 1, missing: 1, lights: { RED: 1 } };
const report = {
  quarter: '2026-Q3',
  months: [{ month: '2026-07', by: 'bureau.head', at: '2026-08-09T04:00:00Z', rules: 'r@1' }],
  columns: [
    { id: 'invested', label: { zh: '累计', en: 'Invested' }, type: 'MONEY', cumulative: true },
    { id: 'workers', label: { zh: '人数', en: 'Workers' }, type: 'NUMBER', cumulative: false },
  ],
  units: [{ ...line, sums: { invested: { amount: '170050.00', currency: 'CNY' }, workers: '12' } }],
  total: { ...line, unit: '', sums: {} },
  stages: {},
};
const open = { status: 409, code: 'project.quarter-not-frozen', title: 'Not yet', detail: '2026-09 is not frozen' };

const answering = (status: number, answer: object) =>
  vi.stubGlobal('fetch', async (path: string) =>
    path.startsWith('/api/quarterly-reports/2026-Q3') ? new Response(JSON.stringify(answer), { status }) : new Response('{"items":[]}'),
  );
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('A quarter says what is added up and what stands at its end, and gives the document', async () => {
  answering(200, report);
  await show(<QuarterPage />, '/projects/quarters?quarter=2026-Q3');

  expect(await screen.findByText('Invested, at its end')).toBeTruthy();
  expect(screen.getByText('Workers, in all')).toBeTruthy();
  expect(screen.getByText(/170,050\.00/)).toBeTruthy();
  expect(screen.getByRole('link', { name: /document/ }).getAttribute('href')).toBe('/api/quarterly-reports/2026-Q3/document');
  expect(screen.getByRole('link', { name: /PDF/ }).getAttribute('href')).toBe('/api/quarterly-reports/2026-Q3/document.pdf');
  expect(screen.getByRole('link', { name: '2026-07' }).getAttribute('href')).toBe('/projects/monthly?month=2026-07');
});

it('A quarter that is not frozen says which month is missing and gives no document', async () => {
  answering(409, open);
  await show(<QuarterPage />, '/projects/quarters?quarter=2026-Q3');

  expect(await screen.findByText('2026-09 is not frozen')).toBeTruthy();
  expect(screen.queryByRole('link', { name: /document/ })).toBeNull();
});
