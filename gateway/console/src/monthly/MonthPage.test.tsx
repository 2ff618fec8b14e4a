import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { MonthPage } from './MonthPage';

const invested = { id: 'invested', label: { zh: '累计', en: 'Invested' }, type: 'MONEY', required: true, cumulative: true, choices: [] };
const figures = {
  ...{ unit: 'u', unitName: { zh: '甲区', en: 'First' }, due: 5, inTime: 2, late: 1, missing: 0, open: 2 },
  ...{ sums: { invested: { amount: '90.00', currency: 'CNY' } }, lights: { RED: 3 } },
};
const month = {
  ...{ month: '2026-09', closing: '2026-10-08', closed: true, rules: 'r@1', columns: [invested], missingProducers: [] },
  ...{ frozen: { by: 'head', at: '2026-10-10T04:00:00Z' }, corrections: 4, lateSince: 0, actions: [] },
  ...{ units: [figures, { ...figures, unit: 'v' }], total: { ...figures, unit: '', due: 10 } },
};

beforeEach(() => {
  vi.stubGlobal('fetch', async (path: string) => new Response(JSON.stringify(path.startsWith('/api/monthly-reports/2026-09') ? month : { items: [] })));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const led = (name: RegExp | string) => screen.getAllByRole('link', { name }).map((link) => link.getAttribute('href'));

it('Each number of a month leads to the rows it is counted from', async () => {
  await show(<MonthPage />, '/projects/monthly?month=2026-09');
  await screen.findByText('10');

  expect(led('5')).toEqual(['/projects/monthly/2026-09?unit=u', '/projects/monthly/2026-09?unit=v']);
  expect(led('10')).toEqual(['/projects/monthly/2026-09']);
  expect(led('1')).toContain('/projects/monthly/2026-09?unit=u&state=LATE');
  expect(led(/90\.00/)).toEqual([
    '/projects/monthly/2026-09?unit=u&figure=invested',
    '/projects/monthly/2026-09?unit=v&figure=invested',
    '/projects/monthly/2026-09?figure=invested',
  ]);
  expect(led('Red 3')).toContain('/projects/monthly/2026-09?unit=v&light=RED');
  expect(screen.queryByRole('link', { name: '0' })).toBeNull();
});

it('What came after the freezing leads to its rows, and nothing that did not come', async () => {
  await show(<MonthPage />, '/projects/monthly?month=2026-09');

  expect((await screen.findByRole('link', { name: 'Corrections: 4' })).getAttribute('href')).toBe('/projects/monthly/2026-09?since=CORRECTED');
  expect(screen.queryByText(/Late reports/)).toBeNull();
});
