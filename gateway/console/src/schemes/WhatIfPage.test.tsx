import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { wordsIn } from './WhatIfForm';
import { WhatIfPage } from './WhatIfPage';

const cny = (amount: string) => ({ amount, currency: 'CNY' });
const total = (version: string, amount: string) => ({
  ...{ version, name: 'Jinan scheme', status: 'DRAFT', total: cny(amount), awarded: 2, limited: 1 },
  byDistrict: [{ unit: 'linzi', nameZh: '临淄', nameEn: 'Linzi', amount: cny(amount), awarded: 2 }],
  byPayer: version === 'jinan@2' ? [{ payer: 'city', amount: cny('45.03') }] : [],
  unknown: version === 'jinan@2' ? [{ fact: 'headquarters', projects: 7 }] : [],
});
const row = {
  ...{ projectId: 'p1', number: 'P-2025-000001', name: 'Fine chemicals', unit: 'linzi', district: 'linzi' },
  awards: [
    { version: 'jinan@1', amount: cny('100.00'), limited: false, unknown: [] },
    { version: 'jinan@2', amount: cny('90.05'), limited: true, unknown: [] },
  ],
  difference: cny('-9.95'),
};
const comparison = {
  ...{ difference: cny('-9.95'), gaining: 0, gained: cny('0.00'), losing: 1, lost: cny('9.95'), same: 4 },
  ...{ most: [], least: [row] },
};
let compared = true;
let asked: string[] = [];
beforeEach(() => {
  compared = true;
  asked = [];
  vi.stubGlobal('ResizeObserver', class { observe() {} unobserve() {} disconnect() {} });
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    const answer = {
      ...{ from: '2025-01-01', until: '2025-12-31', projects: 5 },
      ...{ schemes: [total('jinan@1', '100.00'), total('jinan@2', '90.05')], comparison: compared ? comparison : null },
    };
    const body = path.startsWith('/api/what-if/rows') ? { items: [row], next: null } : path.startsWith('/api/what-if') ? answer : { items: [], next: null };
    return new Response(JSON.stringify(body));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const address = '/claims/what-if?from=2025-01-01&until=2025-12-31&scheme=jinan%401&scheme=jinan%402';

it('Sums, who loses most and every project stand there, and each project opens into its lines', async () => {
  await show(<WhatIfPage />, address, { functions: ['FINANCE'] });

  expect(await screen.findByText('Compared: jinan@1 → jinan@2')).toBeTruthy();
  expect(await screen.findByText('Who loses most')).toBeTruthy();
  expect(screen.queryByText('Who gains most')).toBeNull();
  expect(screen.getByText('Projects: 5')).toBeTruthy();
  expect(screen.getByText('45.03')).toBeTruthy();
  const links = await screen.findAllByRole('link', { name: /Fine chemicals/ });
  expect(links[0]?.getAttribute('href')).toContain('/claims/what-if/projects/p1?from=2025-01-01');
  expect(screen.getAllByText('at a ceiling').length).toBeGreaterThan(0);
});

it('What nothing on record answers is said with the number of projects', async () => {
  await show(<WhatIfPage />, address, { functions: ['FINANCE'] });

  expect(await screen.findByText(/headquarters \(projects: 7\)/)).toBeTruthy();
});

it('Versions of two currencies are not compared, and it says so', async () => {
  compared = false;
  await show(<WhatIfPage />, address, { functions: ['FINANCE'] });

  expect(await screen.findByText(/pay in different currencies/)).toBeTruthy();
  expect(screen.queryByText('Who loses most')).toBeNull();
});

it('Rows are asked for with the question and the filter of the address', async () => {
  await show(<WhatIfPage />, `${address}&show=LOSING`, { functions: ['FINANCE'] });

  await screen.findAllByRole('link', { name: /Fine chemicals/ });
  const rows = asked.find((path) => path.startsWith('/api/what-if/rows')) ?? '';
  expect(rows).toContain('show=LOSING');
  expect(rows).toContain('scheme=jinan%401&scheme=jinan%402');
});

it('Without a version nothing is asked, and the form says what is needed', async () => {
  await show(<WhatIfPage />, '/claims/what-if', { functions: ['FINANCE'] });

  const form = document.querySelector('form') as HTMLElement;
  expect((within(form).getByLabelText('From') as HTMLInputElement).value).toBe('2025-01-01');
  fireEvent.click(within(form).getByRole('button', { name: 'Compute' }));
  expect(await within(form).findByText('Please fill this in')).toBeTruthy();
  expect(asked.some((path) => path.startsWith('/api/what-if'))).toBe(false);
});

it('Facts to assume are taken one to a line, with either colon', () => {
  expect(wordsIn('headquarters: yes\n listed：no \n\n')).toEqual(['headquarters:yes', 'listed:no']);
});
