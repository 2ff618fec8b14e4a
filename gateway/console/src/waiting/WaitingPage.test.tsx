import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { post } from '../api/http';
import type { Lead } from '../api/lead';
import { ProblemError } from '../api/problem';
import { unsentProgress } from '../leads/unsent';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { TextField } from '../patterns/fields';
import { useDecision } from '../patterns/submission';
import { show } from '../testing/render';
import type { KeptForm } from './form';
import { WaitingContext } from './onDevice';
import { memoryShelf } from './shelf';
import { WaitingBadge } from './WaitingBadge';
import { WaitingForms } from './waitingForms';
import { WaitingPage } from './WaitingPage';

const send = vi.fn<(form: KeptForm) => Promise<string | undefined>>();
let waiting: WaitingForms;

beforeEach(async () => {
  send.mockReset();
  waiting = new WaitingForms({
    shelf: memoryShelf(true),
    now: () => new Date(),
    mint: () => crypto.randomUUID(),
    actingFor: () => null,
    signedIn: async () => 'o.1',
    send,
    versionOf: async () => '"2"',
    alone: (run) => run(),
    tell: () => {},
  });
  await waiting.open('o.1');
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const away = new ProblemError({ status: 0, code: 'console.unreachable', title: '' });
const lead = { id: '1', number: 'L-2026-000001' } as Lead;

function Dialog() {
  const submission = useDecision('"1"', (body: { text: string }, call) => post('/api/leads/1/progress', body, call), {
    unsent: (body) => unsentProgress(lead, body, '"1"'),
  });
  return (
    <DecisionDialog title="Progress" confirm="Save" submission={submission} onClose={() => {}}>
      <TextField name="text" label="Text" />
    </DecisionDialog>
  );
}

const onScreen = (page: React.ReactNode, at = '/') => show(<WaitingContext value={waiting}>{page}</WaitingContext>, at);
const kept = () =>
  waiting.keep(
    { kind: 'lead-progress', title: 'L-2026-000001', told: ['Met the investor'], request: { method: 'POST', path: '/api/x', body: {} }, page: '/leads/1' },
    'k-1',
  );

describe('G4 The list of what waits to be sent', () => {
  it('begins with a form that nobody answered: it says so and the header counts it', async () => {
    vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('network')));
    send.mockRejectedValue(away);
    await onScreen(
      <>
        <WaitingBadge />
        <Dialog />
      </>,
    );
    fireEvent.change(await screen.findByRole('textbox', { name: 'Text' }), { target: { value: 'Met the investor' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Kept on this device, will be sent.');
    await screen.findByLabelText('1 waiting to be sent');
    expect(waiting.list()[0]).toMatchObject({ told: ['Met the investor'], request: { ifMatch: '"1"' } });
  });

  it('begins with a form for whose answer nobody waits any longer', async () => {
    const given = new AbortController();
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(given.signal);
    const never = (_: string, { signal }: RequestInit) =>
      new Promise((_, no) => signal?.addEventListener('abort', () => no(signal.reason as Error)));
    vi.stubGlobal('fetch', vi.fn(never));
    await onScreen(<Dialog />);
    fireEvent.change(await screen.findByRole('textbox', { name: 'Text' }), { target: { value: 'Met the investor' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(fetch).toHaveBeenCalled());
    expect(timeout).toHaveBeenCalledWith(30_000);
    given.abort(new DOMException('', 'TimeoutError'));
    await screen.findByText('Kept on this device, will be sent.');
  });

  it('shows what was typed and why it was refused, and sends it again by hand', async () => {
    send.mockRejectedValueOnce(new ProblemError({ status: 409, code: 'lead.closed', title: 'The lead is closed' }));
    await kept();
    await waiting.sendAll();
    await onScreen(<WaitingPage />);
    screen.getByText('Met the investor');
    screen.getByText('The lead is closed');
    send.mockResolvedValueOnce(undefined);
    fireEvent.click(screen.getByRole('button', { name: 'Send now' }));
    await screen.findByText('Nothing waits to be sent.');
  });

  it('goes out by itself when the network is back', async () => {
    send.mockRejectedValueOnce(away).mockResolvedValueOnce(undefined);
    await kept();
    await onScreen(<WaitingBadge />);
    await waitFor(() => expect(send).toHaveBeenCalledTimes(1));
    window.dispatchEvent(new Event('online'));
    await waitFor(() => expect(waiting.list()).toEqual([]));
  });

  it('asks whoever signs out with something unsent', async () => {
    await kept();
    await onScreen(<WaitingPage />, '/waiting?leaving');
    expect(screen.getByRole('alert').textContent).toContain('1 have not been sent');
  });
});
