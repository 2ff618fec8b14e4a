import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { actFor, actingFor } from '../api/http';
import { show } from '../testing/render';
import { WaitingContext } from '../waiting/onDevice';
import { memoryShelf } from '../waiting/shelf';
import { WaitingForms } from '../waiting/waitingForms';
import { WaitingPage } from '../waiting/WaitingPage';
import { Header } from './Header';

const DRAFT = 'yihao.draft.o.1/visit';
const assign = vi.fn();
const logout = vi.fn<() => Promise<Response>>();
let waiting: WaitingForms;

beforeEach(async () => {
  vi.stubGlobal('location', { ...window.location, assign });
  vi.stubGlobal('fetch', (path: string) => (path === '/logout' ? logout() : Promise.resolve(new Response('{"items":[]}'))));
  localStorage.setItem(DRAFT, '{}');
  actFor('o.2');
  waiting = new WaitingForms({
    shelf: memoryShelf(true),
    now: () => new Date(),
    mint: () => crypto.randomUUID(),
    actingFor: () => null,
    signedIn: async () => 'o.1',
    send: () => Promise.reject(new Error('not sent')),
    versionOf: async () => undefined,
    alone: async () => {},
    tell: () => {},
  });
  await waiting.open('o.1');
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  localStorage.clear();
  actFor(null);
  assign.mockReset();
});

const keep = () =>
  waiting.keep({ kind: 'lead-progress', title: 'L-1', told: ['Met'], request: { method: 'POST', path: '/api/x', body: {} }, page: '/leads/1' }, 'k-1');
const header = () => show(<WaitingContext value={waiting}><Header /></WaitingContext>);
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

describe('Signing out', () => {
  it('takes nothing from the device and says so while the session may go on', async () => {
    logout.mockRejectedValue(new TypeError('network'));
    await header();
    await press('Sign out');
    await screen.findByText(/You may still be signed in/);
    expect([assign.mock.calls, localStorage.getItem(DRAFT), actingFor()]).toEqual([[], '{}', 'o.2']);
  });

  it('deletes no kept form of who could not be signed out', async () => {
    logout.mockResolvedValue(new Response('{}', { status: 503 }));
    await keep();
    await show(<WaitingContext value={waiting}><WaitingPage /></WaitingContext>, '/waiting?leaving');
    await press('Delete and sign out');
    await screen.findByText(/You may still be signed in/);
    expect(waiting.list()).toHaveLength(1);
    logout.mockResolvedValue(new Response('{"location":"/gone"}'));
    await press('Delete and sign out');
    await waitFor(() => expect(assign).toHaveBeenCalledWith('/gone'));
    expect(waiting.list()).toEqual([]);
  });

  it.each([
    ['ended', () => new Response('{"location":"/gone"}'), '/gone'],
    ['had ended before', () => new Response('{}', { status: 401 }), '/sign-in'],
  ])('leaves nothing behind once the session has %s', async (_, answer, next) => {
    logout.mockResolvedValue(answer());
    await header();
    await press('Sign out');
    await waitFor(() => expect(assign).toHaveBeenCalledWith(next));
    expect(localStorage.getItem(DRAFT)).toBe(null);
  });
});
