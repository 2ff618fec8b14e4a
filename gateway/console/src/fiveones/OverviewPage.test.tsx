import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { OverviewPage } from './OverviewPage';

const glances = [
  {
    ...{ industry: 'MEDICINE', label: { zh: '新医药', en: 'Medicine' }, setId: 's1', setNumber: 'W-1' },
    filled: { LEADER: true, DEPARTMENT: true, TEAM: true, PLAN: true, INDUSTRY: true },
    ...{ tasks: { OVERDUE: 2, DONE: 1 }, projects: { SIGNED: 3 } },
  },
  {
    ...{ industry: 'ELECTRONICS', label: { zh: '电子信息', en: 'Electronics' }, setId: null, setNumber: null },
    filled: { LEADER: false, DEPARTMENT: false, TEAM: false, PLAN: false, INDUSTRY: true },
    ...{ tasks: {}, projects: {} },
  },
];
const rules = { stages: [{ id: 'SIGNED', label: { zh: '签约', en: 'Signed' } }] };

let mayDraft = false;
beforeEach(() => {
  vi.stubGlobal('fetch', async (path: string) => {
    const body = path === '/api/five-ones-industries' ? { items: glances, mayDraft } : path.includes('rules') ? rules : [];
    return new Response(JSON.stringify(body));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const leadsTo = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

it('Each industry says in words which of the five are there, and its numbers lead to what is behind them', async () => {
  mayDraft = false;
  await show(<OverviewPage />);

  expect(await screen.findByRole('link', { name: 'Signed 3' })).toBeTruthy();
  expect(leadsTo('Signed 3')).toBe('/projects/five-ones/industries/MEDICINE?stage=SIGNED');
  expect(leadsTo('W-1')).toBe('/projects/five-ones/s1');
  expect(leadsTo('Done 1 · Open 0 · Due soon 0 · Overdue 2')).toBe('/projects/five-ones/s1');
  expect(screen.getByText('City leader: named')).toBeTruthy();
  expect(screen.getByText('City leader: missing')).toBeTruthy();
  expect(screen.getByText('None in force')).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Draft five ones' })).toBeNull();
});

it('Who may draft is led to the form', async () => {
  mayDraft = true;
  await show(<OverviewPage />);

  await screen.findByText('Medicine');
  expect(leadsTo('Draft five ones')).toBe('/projects/five-ones/new');
});
