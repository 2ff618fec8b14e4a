import { cleanup, screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { afterEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { QuarterPage } from './QuarterPage';
import { QuarterRowsPage } from './QuarterRowsPage';

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
  stages: { SIGNED: 2 },
};
const open = { status: 409, code: 'project.quarter-not-frozen', title: 'Not yet', detail: '2026-09 is not frozen' };

const others = (path: string) => (path === '/api/project-rules' ? { stages: [{ id: 'SIGNED', label: { zh: '签约', en: 'Signed' } }] } : { items: [] });
const answering = (status: number, answer: object) =>
  vi.stubGlobal('fetch', async (path: string) =>
    path.startsWith('/api/quarterly-reports/2026-Q3') ? new Response(JSON.stringify(answer), { status }) : new Response(JSON.stringify(others(path))),
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

it('Each number of a quarter leads to the reports it is counted from', async () => {
  answering(200, report);
  await show(<QuarterPage />, '/projects/quarters?quarter=2026-Q3');
  const led = (name: RegExp | string) => screen.getAllByRole('link', { name }).map((link) => link.getAttribute('href'));

  expect((await screen.findByRole('link', { name: 'Signed 2' })).getAttribute('href')).toBe('/projects/monthly/2026-07?stage=SIGNED');
  expect(led('2')).toEqual(['/projects/monthly/2026-07', '/projects/monthly/2026-07?unit=u']);
  expect(led('6')).toEqual(['/projects/quarters/2026-Q3?unit=u']);
  expect(led('1')).toEqual(['/projects/quarters/2026-Q3?unit=u&state=LATE', '/projects/quarters/2026-Q3?unit=u&state=MISSING']);
  expect(led(/170,050/)).toEqual(['/projects/quarters/2026-Q3?unit=u&figure=invested']);
  expect(led('Red 1')).toEqual(['/projects/monthly/2026-07?unit=u&light=RED']);
});

it('The reports behind a number are those of its unit, state and column', async () => {
  const asked: string[] = [];
  const late = { ...{ month: '2026-08', projectId: 'p1', number: 'P-1', name: 'Alpha', unit: 'u', unitName: null, state: 'LATE', daysLate: 3 }, figures: { workers: '7' } };
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    return new Response(JSON.stringify(path.includes('/rows') ? { items: [late], next: null } : path.startsWith('/api/quarterly') ? report : others(path)));
  });
  await show(
    <Routes>
      <Route path="/projects/quarters/:quarter" element={<QuarterRowsPage />} />
    </Routes>,
    '/projects/quarters/2026-Q3?unit=u&state=LATE&figure=workers',
  );

  expect((await screen.findByRole('link', { name: 'Alpha' })).getAttribute('href')).toBe('/projects/p1');
  expect(screen.getByRole('link', { name: '2026-08' }).getAttribute('href')).toBe('/projects/monthly/2026-08?unit=u');
  expect(screen.getByText('7')).toBeTruthy();
  expect(asked).toContain('/api/quarterly-reports/2026-Q3/rows?unit=u&state=LATE&figure=workers&limit=200');
});

it('A quarter that is not frozen says which month is missing and gives no document', async () => {
  answering(409, open);
  await show(<QuarterPage />, '/projects/quarters?quarter=2026-Q3');

  expect(await screen.findByText('2026-09 is not frozen')).toBeTruthy();
  expect(screen.queryByRole('link', { name: /document/ })).toBeNull();
});
