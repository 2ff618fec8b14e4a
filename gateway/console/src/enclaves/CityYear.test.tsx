import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { CityYear } from './CityYear';

const tax = { item: 'TAX', label: { zh: '税收', en: 'Tax' }, unit: '元' };
const out = { unit: 'u', name: { zh: '甲', en: 'Linzi' } };
const into = { unit: null, name: { zh: '乙', en: 'Elsewhere' } };
const row = (enclaveId: string, side: string, party: object, amount: string) => ({ ...tax, enclaveId, number: `EN-${enclaveId}`, side, party, amount, whole: '100.00' });
const shares = {
  year: 2024,
  rows: [row('a', 'OUT', out, '40.00'), row('a', 'IN', into, '60.00'), { ...row('b', 'OUT', out, '7.00'), unit: '万元' }],
  totals: [{ ...tax, whole: '100.00', byParty: [{ party: out, amount: '40.00' }, { party: into, amount: '60.00' }] }],
};

const asked: string[] = [];
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  asked.length = 0;
});

const answering = (answer: object) =>
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    return new Response(JSON.stringify(answer));
  });

it('A total of the chosen year is followed to the agreements it comes from', async () => {
  answering(shares);
  await show(<CityYear />, '/projects/enclaves?year=2024');

  const behind = within(await screen.findByRole('list', { name: 'Where it comes from: Tax' }));
  expect(behind.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/projects/enclaves/a', '/projects/enclaves/a']);
  expect(behind.getByText(/Elsewhere 60\.00 of 100\.00/)).toBeTruthy();
  expect(screen.queryByText('EN-b')).toBeNull();
  expect(asked).toContain('/api/enclave-shares?year=2024');
});

it('A year without shares says so, and begins with the last one', async () => {
  answering({ year: 2025, rows: [], totals: [] });
  await show(<CityYear />, '/projects/enclaves');

  expect(await screen.findByText('Nothing is settled for this year.')).toBeTruthy();
  expect(asked).toContain('/api/enclave-shares?year=2025');
});
