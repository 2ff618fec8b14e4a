import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ProblemError, type Problem } from '../api/problem';
import { show } from '../testing/render';
import { DecisionDialog } from './DecisionDialog';
import { ReasonField } from './fields';
import { useDecision } from './submission';
import type { Call } from '../api/http';

type Send = (body: { reason: string }, call: Call) => Promise<unknown>;

function Release({ send, onClose }: { send: Send; onClose: () => void }) {
  const submission = useDecision('"7"', send, {});
  return (
    <DecisionDialog<{ reason: string }> title="Release" confirm="Do it" submission={submission} onClose={onClose}>
      <ReasonField />
    </DecisionDialog>
  );
}

const no = (problem: Partial<Problem> & { status: number }) => new ProblemError({ code: 'lead.closed', title: 'Refused here', ...problem });

async function opened(send: Send) {
  const onClose = vi.fn();
  await show(<Release send={send} onClose={onClose} />);
  return onClose;
}

function decide(reason: string) {
  fireEvent.change(screen.getByLabelText('Reason'), { target: { value: reason } });
  fireEvent.click(screen.getByText('Do it'));
}

afterEach(cleanup);

describe('The decision dialog', () => {
  it('sends fields, version and key, and closes on a yes', async () => {
    const send = vi.fn<Send>().mockResolvedValue({});
    const onClose = await opened(send);
    decide('nobody follows up');
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    const [body, call] = send.mock.calls[0] ?? [];
    expect(body).toEqual({ reason: 'nobody follows up' });
    expect(call).toMatchObject({ ifMatch: '"7"', key: expect.stringMatching(/^[0-9a-f]{32}$/) });
  });

  it('asks for what is needed before anything is sent', async () => {
    const send = vi.fn<Send>();
    await opened(send);
    decide('   ');
    expect(await screen.findByText('Please fill this in')).toBeTruthy();
    expect(send).not.toHaveBeenCalled();
  });

  it('shows the server’s no as it came and stays open', async () => {
    const onClose = await opened(
      vi.fn<Send>().mockRejectedValue(no({ status: 422, detail: 'Because of this', traceId: 't-1', missing: ['STRENGTH'] })),
    );
    decide('x');
    expect(await screen.findByText('Refused here')).toBeTruthy();
    expect(screen.getByText('Because of this')).toBeTruthy();
    expect(screen.getByText('Has it the strength?')).toBeTruthy();
    expect(onClose).not.toHaveBeenCalled();
  });

  it('puts a violation at the field it names', async () => {
    await opened(
      vi.fn<Send>().mockRejectedValue(no({ status: 400, violations: [{ pointer: '/reason', code: 'size', detail: 'Too long' }] })),
    );
    decide('x');
    expect(await screen.findByText('Too long')).toBeTruthy();
  });

  it('puts a refusal at the field whose text it quotes', async () => {
    await opened(vi.fn<Send>().mockRejectedValue(no({ status: 422, detail: 'Not known: x', reason: 'x' })));
    decide('x');
    await waitFor(() => expect(screen.getAllByText('Not known: x')).toHaveLength(2));
    expect(screen.getByLabelText('Reason').getAttribute('aria-invalid')).toBe('true');
  });

  it('keeps its key over a retry after silence', async () => {
    const send = vi
      .fn<Send>()
      .mockRejectedValueOnce(no({ status: 0 }))
      .mockResolvedValue({});
    const onClose = await opened(send);
    decide('x');
    await screen.findByText('Refused here');
    fireEvent.click(screen.getByText('Do it'));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(send.mock.calls[1]?.[1].key).toBe(send.mock.calls[0]?.[1].key);
  });

  it('offers to reload when somebody else was faster', async () => {
    const onClose = await opened(vi.fn<Send>().mockRejectedValue(no({ status: 412, code: 'platform.stale' })));
    decide('x');
    fireEvent.click(await screen.findByText('Reload'));
    expect(onClose).toHaveBeenCalledOnce();
  });
});
