import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { FiguresPage } from './FiguresPage';

const label = (en: string) => ({ zh: en, en });
const cny = (amount: string) => ({ amount, currency: 'CNY' });
const answers: Record<string, unknown> = {
  '/api/leads/figures': { year: 2026, funnel: { reported: 40, valuable: 12, dispatched: 9, converted: 3 }, units: [] },
  '/api/projects/figures': {
    stages: [
      { stage: 'RESERVE', label: label('Reserve'), count: 7, amounts: [cny('80000000.00'), { amount: '20.00', currency: 'USD' }] },
      { stage: 'SIGNED', label: label('Signed'), count: 0, amounts: [] },
    ],
    units: [],
  },
  '/api/capital/figures': {
    from: '2026-01',
    until: '2026-02',
    kinds: [
      { id: 'PAID_IN', label: label('Paid in'), total: cny('5.01') },
      { id: 'FIXED_ASSETS', label: label('Fixed assets'), total: cny('3.00') },
    ],
    months: [
      { month: '2026-01', sums: [{ kind: 'PAID_IN', amountCny: cny('5.01') }] },
      { month: '2026-02', sums: [{ kind: 'FIXED_ASSETS', amountCny: cny('3.00') }] },
    ],
    units: [],
    leftOut: [{ id: 'STATED', label: label('Stated') }],
  },
  '/api/service-cards/clocks': { items: [{ office: 'LAND', officeLabel: label('Land office'), dueSoon: 2, late: 1 }] },
};

function answer(changed: Record<string, Response | object> = {}) {
  vi.stubGlobal('fetch', (address: string) => {
    const path = address.split('?')[0] ?? '';
    const found = changed[path] ?? answers[path] ?? {};
    return Promise.resolve(found instanceof Response ? found : new Response(JSON.stringify(found)));
  });
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('G4 The charts', () => {
  it('say in words all that they draw, exact to the last digit', async () => {
    answer();
    await show(<FiguresPage />);
    const said = async (title: string) => (await screen.findByRole('img', { name: new RegExp(`^${title}`) })).getAttribute('aria-label');
    expect(await said('What became of leads')).toBe('What became of leads: Reported 40, Valuable 12, Dispatched 9, Became a project 3');
    expect(await said('Projects by stage')).toBe('Projects by stage: Reserve 7 · CNY 80,000,000.00 · USD 20.00, Signed 0');
    expect(await said('Money that arrived')).toContain('Paid in: 2026-01 CNY 5.01, 2026-02 0; Fixed assets: 2026-01 0, 2026-02 CNY 3.00');
    expect(await said('Clocks')).toContain('Due soon: Land office 2; Late: Land office 1');
  });

  it('stand above a table of the same figures that leads to the records', async () => {
    answer();
    await show(<FiguresPage />);
    const stage = await screen.findByRole('link', { name: 'Reserve' });
    expect(stage.getAttribute('href')).toBe('/projects/list?stage=RESERVE&status=ACTIVE');
    expect(within(stage.closest('tr') as HTMLElement).getByText('7')).toBeTruthy();
  });

  it('name the kinds of money that no month can tell of', async () => {
    answer();
    await show(<FiguresPage />);
    expect(await screen.findByText('Stated: stated as a total, so not counted by month.')).toBeTruthy();
  });

  it('say that there is nothing instead of drawing nothing', async () => {
    answer({ '/api/service-cards/clocks': { items: [] }, '/api/capital/figures': { kinds: [], months: [], units: [], leftOut: [] } });
    await show(<FiguresPage />);
    expect(await screen.findByText('No procedure is due soon or late.')).toBeTruthy();
    expect(await screen.findByText('No money was verified in that year.')).toBeTruthy();
  });

  it('stand beside a part that is down', async () => {
    const down = new Response(JSON.stringify({ status: 503, code: 'gateway.down', title: 'Project service is down' }), { status: 503 });
    answer({ '/api/projects/figures': down });
    await show(<FiguresPage />);
    expect(await screen.findByText('Project service is down')).toBeTruthy();
    expect(await screen.findByRole('img', { name: /^What became of leads/ })).toBeTruthy();
  });
});
