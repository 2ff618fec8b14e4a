import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Project } from '../api/project';
import { show } from '../testing/render';
import { CapitalSection } from './CapitalSection';
import { LightSection } from './LightTag';

const cny = (amount: string) => ({ amount, currency: 'CNY' });
const sum = (id: string, amount: string) => ({
  ...{ id, kindLabel: { zh: '注册', en: 'Registered' }, amount: cny(amount), amountCny: cny(amount), valueDate: '2026-09-01', rate: null },
  ...{ voucher: null, payer: null, status: 'VERIFIED', enteredBy: 'a', verifiedBy: 'b', revokedReason: null, actions: [] },
});
const total = {
  ...{ kind: 'REGISTERED', label: { zh: '注册', en: 'Registered' }, amountCny: cny('500.00'), byCurrency: [cny('500.00')] },
  ...{ counted: ['s2'], notCounted: [{ id: 's1', reason: 'NO_INCREASE', label: { zh: '无增加', en: 'It adds nothing' } }] },
};
const light = { colour: 'RED', ofClass: { zh: '一般', en: 'All' }, months: 7, last: { kind: 'CAPITAL', on: '2026-04-01', record: 's2' } };
const project = { id: 'p1', light } as Project;

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('A total tells which sums it counts and why not the others, and the light leads to its sum', async () => {
  const answer = { asOf: '2026-11-29', items: [sum('s1', '300.00'), sum('s2', '500.00')], totals: [total], actions: [] };
  vi.stubGlobal('fetch', async (path: string) => new Response(JSON.stringify(path.endsWith('/p1/capital') ? answer : { items: [] })));
  await show(
    <>
      <LightSection project={project} />
      <CapitalSection project={project} />
    </>,
  );

  const why = (await screen.findByText('It adds nothing')).closest('li');
  expect(why?.textContent).toContain('Does not count');
  expect(why?.querySelector('a')?.getAttribute('href')).toBe('#capital-s1');
  expect(screen.getByText('Counted: 1 sums; not counted: 1')).toBeTruthy();
  const led = screen.getByRole('link', { name: 'verified money' }).getAttribute('href') ?? '';
  expect(document.querySelector(led)?.textContent).toContain('500.00');
});
