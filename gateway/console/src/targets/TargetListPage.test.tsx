import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CoverageFigures, Share, Target, TargetList } from '../api/target';
import { show } from '../testing/render';
import { AssignDialog, PasteDialog } from './AddDialogs';
import { CoverageSection } from './CoverageSection';
import { TargetSection } from './TargetSection';

const share = (firms: number, percent: number | null): Share => ({ firms, percent });
const figures = (firms: number, visited: Share): CoverageFigures => ({
  firms,
  assigned: firms,
  visited,
  met: share(0, 0),
  withLead: share(0, 0),
  converted: share(0, 0),
});
const linzi = { id: 'linzi', nameZh: '', nameEn: 'Linzi District' };
const target = (id: string, name: string, more: Partial<Target> = {}): Target => ({
  id,
  enterpriseId: `e-${id}`,
  number: `E-${id}`,
  names: [{ text: name, language: 'en' }],
  traits: [],
  chain: null,
  position: null,
  assignment: null,
  reached: { visits: 0, meetings: 0, leads: 0, converted: 0 },
  addedBy: 'o.1',
  addedAt: '2026-03-02T02:00:00Z',
  takenOff: null,
  ...more,
});
const list = {
  id: 'l1',
  name: 'Chain firms',
  year: 2026,
  figures: figures(3, share(1, 33.3)),
  units: [
    { unit: linzi, figures: figures(1, share(1, 100)) },
    { unit: null, figures: figures(2, share(0, 0)) },
  ],
  targets: [
    target('t0', 'Gone Ltd', { takenOff: { by: 'o.1', at: '2026-03-03T02:00:00Z', reason: 'moved away' } }),
    target('t1', 'Visited Ltd', {
      chain: 'Batteries',
      position: 'UPSTREAM',
      assignment: { unit: linzi, dueOn: '2026-06-30', by: 'o.1', at: '2026-03-02T02:00:00Z' },
      reached: { visits: 2, meetings: 0, leads: 0, converted: 0 },
    }),
    target('t2', 'Waiting Ltd'),
  ],
  actions: ['paste', 'choose', 'assign', 'change', 'close'],
} as unknown as TargetList;
const read = { value: list, etag: '"4"' };
let calls: { path: string; init: RequestInit | undefined }[] = [];

beforeEach(() => {
  calls = [];
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    calls.push({ path, init });
    return new Response(JSON.stringify({ items: [], next: null }));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const sent = async () => {
  await vi.waitFor(() => expect(calls.some(({ init }) => init?.method === 'POST')).toBe(true));
  const call = calls.find(({ init }) => init?.method === 'POST');
  return { path: call?.path, body: JSON.parse(String(call?.init?.body)) as unknown };
};

it('Coverage stands for all firms, for each unit, and for those that nobody looks after', async () => {
  await show(<CoverageSection list={list} />);

  const rows = screen.getAllByRole('row').map((row) => row.textContent ?? '');
  expect(rows.find((row) => row.startsWith('All firms'))).toContain('1 33.3%');
  expect(rows.find((row) => row.startsWith('Linzi District'))).toContain('1 100%');
  expect(rows.find((row) => row.startsWith('Not assigned yet'))).toContain('0 0%');
});

it('Each firm tells who looks after it and how it was reached; those taken off come last', async () => {
  await show(<TargetSection read={read} />);

  const rows = screen.getAllByRole('listitem');
  expect(within(rows[0] as HTMLElement).getByText('Visits: 2')).toBeTruthy();
  expect(rows[0]?.textContent).toContain('Batteries · Upstream');
  expect(rows[0]?.textContent).toContain('Linzi District');
  expect(within(rows[1] as HTMLElement).getByText('Not reached')).toBeTruthy();
  expect(rows[2]?.textContent).toContain('moved away');
  expect(within(rows[2] as HTMLElement).queryByRole('button')).toBeNull();
});

it('A firm is taken off with a reason', async () => {
  await show(<TargetSection read={read} />);
  fireEvent.click(screen.getAllByRole('button', { name: 'Take off' })[1] as HTMLElement);
  fireEvent.change(await screen.findByLabelText('Reason'), { target: { value: 'closed' } });
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Take off' }));

  expect(await sent()).toEqual({ path: '/api/target-lists/l1/targets/t2/removal', body: { reason: 'closed' } });
});

it('Names are pasted as they stand', async () => {
  await show(<PasteDialog read={read} onClose={() => {}} />);
  fireEvent.change(await screen.findByLabelText('Firms'), { target: { value: '1. Alpha\n2. Beta' } });
  fireEvent.click(screen.getByRole('button', { name: 'Add to the list' }));

  expect(await sent()).toEqual({ path: '/api/target-lists/l1/pasted-targets', body: { names: '1. Alpha\n2. Beta', country: 'CN' } });
});

it('Who nobody looks after is ticked beforehand, and who was taken off is not offered', async () => {
  await show(<AssignDialog read={read} onClose={() => {}} />);

  expect((await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Waiting Ltd' })).checked).toBe(true);
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Visited Ltd · Linzi District' }).checked).toBe(false);
  expect(screen.queryByRole('checkbox', { name: /Gone/ })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));

  expect(await sent()).toEqual({ path: '/api/target-lists/l1/assignments', body: { targets: ['t2'] } });
});
