import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Pairing } from '../api/pairing';
import { show } from '../testing/render';
import { HandOverDialog } from './PairingDialogs';
import { PairingsOfFirm } from './PairingsOfFirm';

const pairing = {
  id: 'p1',
  number: 'PA-2026-000001',
  firm: { id: 'e1', number: 'E-1', names: [{ text: 'Beispiel', language: 'de' }] },
  leader: 'mayor',
  contact: null,
  status: 'RUNNING',
  from: '2026-03-02',
  until: '2026-12-31',
  terms: [],
  handOvers: [],
  end: null,
  actions: ['hand-over'],
} as unknown as Pairing;
let calls: { path: string; init: RequestInit | undefined }[] = [];
let items: Pairing[] = [];

beforeEach(() => {
  calls = [];
  items = [pairing];
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    calls.push({ path, init });
    const leaders = ['mayor', 'vice'].map((subject) => ({ subject, name: `The ${subject}` }));
    return new Response(JSON.stringify(path.includes('/api/pairings?') ? { items, next: null } : { items: leaders }));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('Whom to speak to is masked for who may not see it, and no pairing is offered', async () => {
  await show(<PairingsOfFirm id="e1" />);

  expect(await screen.findByText(/For the bureau and the leader/)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

it('A firm without a leader stands there only for the bureau, which may pair one', async () => {
  items = [];
  await show(<PairingsOfFirm id="e1" />, '/', { functions: ['BUREAU_OFFICER'] });
  fireEvent.click(await screen.findByRole('button', { name: 'Pair a leader' }));

  expect(await screen.findByLabelText('Contact')).toBeTruthy();
  await vi.waitFor(() => expect(calls.some(({ path }) => path === '/api/pairings/leaders')).toBe(true));
});

it('A pairing is handed over to another leader with a reason, as it was seen', async () => {
  await show(<HandOverDialog read={{ value: pairing, etag: '"2"' }} onClose={() => {}} />);
  await vi.waitFor(() => expect(calls.some(({ path }) => path === '/api/pairings/leaders')).toBe(true));
  fireEvent.mouseDown(await screen.findByRole('combobox'));
  fireEvent.click(await screen.findByTitle('The vice'));
  expect(screen.queryByTitle('The mayor')).toBeNull();
  fireEvent.change(screen.getByLabelText('Reason'), { target: { value: 'other duties' } });
  fireEvent.click(screen.getByRole('button', { name: 'Hand over' }));

  await vi.waitFor(() => expect(calls.some(({ init }) => init?.method === 'POST')).toBe(true));
  const sent = calls.find(({ init }) => init?.method === 'POST');
  expect(sent?.path).toBe('/api/pairings/p1/hand-over');
  expect(JSON.parse(String(sent?.init?.body))).toEqual({ leader: 'vice', reason: 'other duties' });
  expect(new Headers(sent?.init?.headers).get('If-Match')).toBe('"2"');
});
