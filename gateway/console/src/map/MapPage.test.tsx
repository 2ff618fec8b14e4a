import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { MapPage } from './MapPage';

const unit = (id: string) => ({ id, nameZh: id, nameEn: id });
const answers: Record<string, unknown> = {
  '/api/units/tiles': {
    items: [
      { unit: unit('north'), column: 2, row: 1 },
      { unit: unit('south'), column: 2, row: 2 },
      { unit: unit('nowhere'), column: null, row: null },
    ],
  },
  '/api/leads/figures': { year: 2026, funnel: {}, units: [{ unit: 'north', leads: 3, exact: true }, { unit: 'nowhere', leads: 9, exact: true }] },
  '/api/projects/figures': { stages: [], units: [{ unit: 'south', count: 5, amounts: [] }] },
  '/api/capital/figures': { kinds: [], months: [], units: [], leftOut: [] },
};

function answer(changed: Record<string, Response> = {}) {
  vi.stubGlobal('fetch', (address: string) => {
    const path = address.split('?')[0] ?? '';
    return Promise.resolve(changed[path] ?? new Response(JSON.stringify(answers[path] ?? { items: [] })));
  });
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('G4 The map of the districts', () => {
  it('says the number in each tile, leads to its register, and goes on with the arrow keys', async () => {
    answer();
    await show(<MapPage />, '/map');
    const north = await screen.findByRole('link', { name: 'north 3' });
    expect(north.getAttribute('href')).toBe('/leads?unit=north');
    north.focus();
    fireEvent.keyDown(north, { key: 'ArrowDown' });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('south No figure');
  });

  it('shows another figure by the address', async () => {
    answer();
    await show(<MapPage />, '/map?figure=projects');
    expect((await screen.findByRole('link', { name: 'south 5' })).getAttribute('href')).toBe('/projects/list?unit=south&status=ACTIVE');
    expect(screen.getByRole('link', { name: 'north 0' })).toBeTruthy();
  });

  it('lists a unit without a place, and has it in the table with its figures', async () => {
    answer();
    await show(<MapPage />, '/map');
    expect(await screen.findByText('Units without a place: nowhere')).toBeTruthy();
    const table = screen.getByRole('table');
    expect(within(table).getByText('9').closest('tr')?.textContent).toContain('nowhere');
  });

  it('ranks by the method that is chosen, as corrected', async () => {
    const ranking = (methodId: string, rank: number, corrects: string | null = null) => ({
      ...{ id: `${methodId}${corrects ? '-1' : ''}`, methodId, methodVersion: 1, frozenAt: '2026-11-01T00:00:00Z', corrects },
      units: [{ unit: 'north', rank }],
    });
    const items = [ranking('months', 7), ranking('months', 2, 'months'), ranking('halves', 5)];
    const methods = ['months', 'halves'].map((id) => ({ id, version: 1, name: { zh: '', en: `By ${id}` } }));
    const said = () => ({
      '/api/rankings': new Response(JSON.stringify({ items })),
      '/api/assessment-methods': new Response(JSON.stringify({ items: methods })),
    });
    answer(said());
    await show(<MapPage />, '/map?figure=rank');
    expect(await screen.findByRole('link', { name: 'north 2' })).toBeTruthy();
    expect(await screen.findByRole('columnheader', { name: 'Rank last month · By months' })).toBeTruthy();
    fireEvent.mouseDown(screen.getByRole('combobox', { name: 'Method of ranking' }));
    fireEvent.click(await screen.findByTitle('By halves'));
    expect(await screen.findByRole('link', { name: 'north 5' })).toBeTruthy();
  });

  it('says which part does not answer, and shows the others', async () => {
    answer({ '/api/leads/figures': new Response(JSON.stringify({ status: 503, code: 'gateway.down', title: 'Leads are down' }), { status: 503 }) });
    await show(<MapPage />, '/map');
    expect(await screen.findByText('Leads are down')).toBeTruthy();
    expect(within(await screen.findByRole('table')).getByText('5')).toBeTruthy();
  });
});
