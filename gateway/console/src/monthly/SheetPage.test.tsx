import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { SheetPage } from './SheetPage';

const columns = [
  { id: 'done', label: { zh: '进展', en: 'Done' }, type: 'TEXT', required: true, cumulative: false, choices: [] },
  { id: 'invested', label: { zh: '累计', en: 'Invested' }, type: 'MONEY', required: true, cumulative: true, choices: [] },
];
const figures = { unit: 'u', unitName: null, due: 2, inTime: 0, late: 0, missing: 0, open: 2, sums: {}, lights: {} };
const month = {
  ...{ month: '2026-09', closing: '2026-10-08', closed: false, rules: 'r@1', columns, frozen: null, missingProducers: [] },
  ...{ units: [figures], total: figures, corrections: 0, lateSince: 0, actions: [] },
};
const row = (name: string) => ({
  ...{ projectId: name, number: `P-${name}`, name, unit: 'u', unitName: null, stage: { zh: '签约', en: 'Signed' }, state: 'OPEN' },
  ...{ daysLate: 0, light: 'RED', version: null, cells: {}, corrections: [], handedInAt: null, actions: ['report'] },
  last: { month: '2026-08', cells: { invested: '100.00' } },
});
const corrected = {
  ...row('Gamma'),
  ...{ state: 'HANDED_IN', version: 3, cells: { invested: '90.00' }, actions: ['correct'] },
  corrections: [
    { by: 'b', at: '2026-10-09T01:00:00Z', reason: 'audit', sinceFreeze: true, changes: { invested: { before: '90.00', after: '80.00' } } },
  ],
};

const sent: { items: { project: string; cells: Record<string, string>; handIn: boolean }[] }[] = [];
const asked: string[] = [];
beforeEach(() => {
  localStorage.clear();
  sent.length = 0;
  asked.length = 0;
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    if (init?.method === 'PUT') {
      sent.push(JSON.parse(String(init.body)));
      const problem = { status: 422, code: 'project.report-figure-falls', title: 'Falls', detail: '2026-08 says 100.00' };
      return new Response(JSON.stringify({ items: [{ project: 'Alpha', problem }, { project: 'Beta', version: 1 }] }));
    }
    if (path.includes('/rows')) asked.push(path);
    if (path.includes('/rows')) return new Response(JSON.stringify({ items: [row('Alpha'), row('Beta'), corrected], next: null }));
    if (path === '/api/monthly-reports/2026-09') return new Response(JSON.stringify(month));
    return new Response('{"items":[]}');
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const page = (
  <Routes>
    <Route path="/projects/monthly/:month" element={<SheetPage />} />
  </Routes>
);

it('Rows are handed in together, and a refused one keeps what was typed and says why', async () => {
  await show(page, '/projects/monthly/2026-09');
  fireEvent.change(await screen.findByLabelText('Alpha Invested'), { target: { value: '９９' } });
  fireEvent.change(screen.getByLabelText('Beta Invested'), { target: { value: '1,200' } });
  fireEvent.click(screen.getByRole('button', { name: 'Hand in (2)' }));

  expect(await screen.findByText('2026-08 says 100.00')).toBeTruthy();
  expect(sent[0]?.items).toEqual([
    { project: 'Alpha', version: null, cells: { invested: '99' }, handIn: true },
    { project: 'Beta', version: null, cells: { invested: '1200' }, handIn: true },
  ]);
  expect((screen.getByLabelText('Alpha Invested') as HTMLInputElement).value).toBe('99');
  await waitFor(() => expect(screen.getByRole('button', { name: /Hand in .1.$/ })).toBeTruthy());

  fireEvent.click(screen.getByRole('button', { name: 'Take what stands there now' }));

  await waitFor(() => expect((screen.getByLabelText('Alpha Invested') as HTMLInputElement).value).toBe(''));
  expect(screen.queryByText('2026-08 says 100.00')).toBeNull();
});

it('What was typed is there again when the page was closed before it was saved', async () => {
  await show(page, '/projects/monthly/2026-09');
  fireEvent.change(await screen.findByLabelText('Beta Invested'), { target: { value: '1200' } });
  cleanup();

  await show(page, '/projects/monthly/2026-09');
  expect(((await screen.findByLabelText('Beta Invested')) as HTMLInputElement).value).toBe('1200');
  fireEvent.click(screen.getByRole('button', { name: 'Hand in (1)' }));
  await waitFor(() => expect(sent[0]?.items).toEqual([{ project: 'Beta', version: null, cells: { invested: '1200' }, handIn: true }]));
});

it('What was said last and what was corrected stand beside a cell', async () => {
  await show(page, '/projects/monthly/2026-09');

  expect((await screen.findAllByText('2026-08: 100.00')).length).toBe(3);
  expect(screen.getByText('Corrected after the freezing: 90.00 → 80.00 (audit)')).toBeTruthy();
  expect(screen.queryByLabelText('Gamma Invested')).toBeNull();
});

it('A number of the month is followed to its rows by stage and column', async () => {
  await show(page, '/projects/monthly/2026-09?stage=SIGNED&figure=invested');

  expect(await screen.findByText('Alpha')).toBeTruthy();
  expect(asked).toContain('/api/monthly-reports/2026-09/rows?stage=SIGNED&figure=invested&limit=200');
});
