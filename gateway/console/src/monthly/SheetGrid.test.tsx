import { cleanup, fireEvent, screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { SheetPage } from './SheetPage';

const column = (id: string, type: string) => ({ id, label: { zh: id, en: id }, type, required: false, cumulative: false, choices: [] });
const columns = [column('Done', 'TEXT'), column('Invested', 'MONEY'), column('On', 'DATE')];
const figures = { unit: 'u', unitName: null, due: 3, inTime: 0, late: 0, missing: 0, open: 3, sums: {}, lights: {} };
const month = {
  ...{ month: '2026-09', closing: '2026-10-08', closed: false, rules: 'r@1', columns, frozen: null, missingProducers: [] },
  ...{ units: [figures], total: figures, corrections: 0, lateSince: 0, actions: [] },
};
const row = (name: string, actions: string[]) => ({
  ...{ projectId: name, number: `P-${name}`, name, unit: 'u', unitName: null, stage: { zh: '签约', en: 'Signed' }, state: 'OPEN' },
  ...{ daysLate: 0, light: null, version: null, cells: {}, last: null, corrections: [], handedInAt: null, actions },
});

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('fetch', async (path: string) => {
    const items = [row('Alpha', ['report']), row('Beta', []), row('Gamma', ['report'])];
    if (path.includes('/rows')) return new Response(JSON.stringify({ items, next: null }));
    return new Response(JSON.stringify(path === '/api/monthly-reports/2026-09' ? month : { items: [] }));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const open = () =>
  show(
    <Routes>
      <Route path="/projects/monthly/:month" element={<SheetPage />} />
    </Routes>,
    '/projects/monthly/2026-09',
  );
const cell = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const paste = (into: HTMLElement, text: string) => fireEvent.paste(into, { clipboardData: { getData: () => text } });

it('Cells of a spreadsheet are pasted row by row, and what has no place is said', async () => {
  await open();
  paste(await screen.findByLabelText('Alpha Done'), 'Piles\t1,200\t2026/9/3\r\nNot mine\t5\t\r\nWalls\t９９\t2026-09-30\tTrees\r\n');

  expect(['Done', 'Invested', 'On'].map((name) => cell(`Alpha ${name}`).value)).toEqual(['Piles', '1200', '2026-09-03']);
  expect(['Done', 'Invested', 'On'].map((name) => cell(`Gamma ${name}`).value)).toEqual(['Walls', '99', '2026-09-30']);
  expect(screen.getByRole('alert').textContent).toContain('3');
  expect(screen.getByRole('button', { name: 'Hand in (2)' })).toBeTruthy();
});

it('One word pasted is left to the field', async () => {
  await open();
  const isLeft = paste(await screen.findByLabelText('Alpha Done'), 'Piles');

  expect(isLeft).toBe(true);
  expect(cell('Alpha Done').value).toBe('');
});

it('Lines of a text are left to a field for words, and go down a column of numbers', async () => {
  await open();
  expect(paste(await screen.findByLabelText('Alpha Done'), 'First\nSecond')).toBe(true);
  expect(cell('Gamma Done').value).toBe('');

  paste(cell('Alpha Invested'), '12\n\n34');
  expect(cell('Gamma Invested').value).toBe('34');
});

it('Keys go through the cells that can be filled, and leave who is composing alone', async () => {
  await open();
  (await screen.findByLabelText('Alpha Invested')).focus();
  const press = (key: string, more: object = {}) => fireEvent.keyDown(document.activeElement as Element, { key, ...more });

  press('Enter', { isComposing: true });
  expect(document.activeElement).toBe(cell('Alpha Invested'));
  press('Enter');
  expect(document.activeElement).toBe(cell('Gamma Invested'));
  press('ArrowDown');
  expect(document.activeElement).toBe(cell('Gamma Invested'));
  press('ArrowUp');
  press('ArrowRight');
  expect(document.activeElement).toBe(cell('Alpha On'));
  press('ArrowLeft');
  press('ArrowLeft');
  expect(document.activeElement).toBe(cell('Alpha Done'));
});
