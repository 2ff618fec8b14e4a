import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { OfferRegisterPage } from '../offers/OfferRegisterPage';
import { show } from '../testing/render';
import { PublicOfferListPage } from './PublicOfferListPage';

const both = (en: string) => ({ zh: en, en });
const shown = {
  ...{ id: 'o1', number: 'OP-2026-000001', title: both('Pilot plant'), industry: '2614', industryName: 'Chemistry', division: '370303' },
  ...{ divisionName: 'Zhangdian', carrierName: null, wanted: both('Process'), offered: both('Buildings'), ways: [], unitName: null },
  ...{ amountFrom: { amount: '1', currency: 'CNY' }, amountTo: { amount: '2', currency: 'CNY' }, validUntil: '2026-12-31' },
};
const internal = {
  ...{ id: 'q1', number: 'Q-2026-000001', unit: 'a', title: 'A third of the plant', kind: 'EQUITY', kindLabel: both('Equity') },
  ...{ enterprise: 'Chemicals Ltd', industry: '2614', asked: null, validUntil: '2026-10-15', confidential: true },
  ...{ status: 'PUBLISHED', endsSoon: false },
};

function answer(path: string) {
  if (path.endsWith('/choices')) return { industries: [], divisions: [] };
  if (path.includes('offer-rules')) return { facts: [], kinds: [], actions: [] };
  if (path.includes('/api/columns')) return { putAway: [] };
  const items = path.startsWith('/api/public/opportunities') ? [shown] : path.startsWith('/api/offers') ? [internal] : undefined;
  if (!items) return [];
  return { items, next: null, total: { count: items.length, exact: true } };
}

vi.stubGlobal('fetch', async (path: string) => new Response(JSON.stringify(answer(path))));
afterEach(cleanup);

it('The public list and the register of offers keep their rows apart', async () => {
  await show(
    <>
      <OfferRegisterPage />
      <section aria-label="public">
        <PublicOfferListPage />
      </section>
    </>,
  );

  expect((await screen.findAllByText('A third of the plant')).length).toBeGreaterThan(0);
  expect((await screen.findAllByText('Pilot plant')).length).toBeGreaterThan(0);
  expect(screen.getByRole('region', { name: 'public' }).textContent).not.toContain('A third of the plant');
});
