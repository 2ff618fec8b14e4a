import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { CitySections } from './CitySections';

const unit = (rank: number | null, name: string) => ({
  ...{ unit: name, unitName: { zh: '', en: name }, rank, score: rank === null ? '-' : `${100 - rank}.00`, indicators: [] },
});
const yuan = (amount: string) => ({ amount, currency: 'CNY' });
const budget = (year: number, name: string) => ({
  ...{ id: `${year}-${name}`, version: 1, year, payer: 'bureau', name, actions: [] },
  ...{ total: yuan('100.00'), spent: yuan('40.00'), reserved: yuan('10.00'), available: yuan('50.00') },
});
let asked: string[];
let ranked: string;

beforeEach(() => {
  asked = [];
  ranked = '2026-10';
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    const units = [1, 2, 3, 4, 5, 6, 7].map((rank) => unit(rank, `District ${rank}`));
    const rankings = path.endsWith(ranked) ? [{ id: 'r', period: ranked, units: [...units, unit(null, 'Without target')] }] : [];
    const items = path.startsWith('/api/rankings') ? rankings : [budget(2026, 'Rewards'), budget(2025, 'Gone')];
    return new Response(JSON.stringify({ items, next: null }));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('shows the first and the last of the latest ranking and what is left of the money of this year', async () => {
  await show(<CitySections />, '/', { functions: ['CITY_LEADER'] });

  expect(await screen.findByText('District 3')).toBeTruthy();
  expect(screen.getByText('District 5')).toBeTruthy();
  expect(screen.queryByText('District 4')).toBeNull();
  expect(screen.queryByText('Without target')).toBeNull();
  expect(await screen.findByText(/Rewards/)).toBeTruthy();
  expect(screen.queryByText(/Gone/)).toBeNull();
  expect(asked).toContain('/api/rankings?period=2026-10');
});

it('shows the ranking before while last month is not ranked yet', async () => {
  ranked = '2026-09';
  await show(<CitySections />, '/', { functions: ['UNIT_HEAD'] });

  expect((await screen.findByRole('link', { name: '2026-09' })).getAttribute('href')).toBe('/ranking?period=2026-09');
  expect(screen.getByText('District 1')).toBeTruthy();
});

it('asks for no money on behalf of whom the ledger is closed to', async () => {
  await show(<CitySections />, '/', { functions: ['UNIT_HEAD'] });

  await screen.findByText('District 1');
  expect(asked.some((path) => path.startsWith('/api/budgets'))).toBe(false);
});
