import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BulkItem, BulkResult } from '../api/bulk';
import type { Lead } from '../api/lead';
import { show } from '../testing/render';
import { BulkActions } from './BulkActions';

const lead = (id: string) =>
  ({ id, number: `L-${id}`, version: 3, masked: false, title: 'A plant', investor: { names: [{ text: `Firm ${id}`, language: 'en' }], country: 'DE' } }) as Lead;

const offer = { decisions: ['dispatch', 'record-progress', 'release'] as const, selected: 3, perRequest: 2 };

interface Sent {
  reason: string;
  items: BulkItem[];
}

const sent: Sent[] = [];
let answers: ((body: Sent) => Response)[];

const results = (items: BulkItem[], refused: string[] = []) =>
  new Response(
    JSON.stringify({
      items: items.map(
        ({ lead: id }): BulkResult =>
          refused.includes(id)
            ? { lead: id, outcome: 'REFUSED', problem: { status: 403, code: 'lead.not-yours', title: 'Not yours', detail: 'Ask the unit.' } }
            : { lead: id, outcome: 'DECIDED', problem: null },
      ),
    }),
  );

beforeEach(() => {
  sent.length = 0;
  answers = [];
  vi.stubGlobal(
    'fetch',
    vi.fn<typeof fetch>(async (_, init) => {
      if (init?.method !== 'POST') return new Response('[]');
      const body = JSON.parse(String(init.body)) as Sent;
      sent.push(body);
      return (answers.shift() ?? (({ items }) => results(items)))(body);
    }),
  );
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function release(ids: string[], onClear = () => {}) {
  await show(<BulkActions offer={{ ...offer, decisions: [...offer.decisions] }} marked={ids.map(lead)} onClear={onClear} />);
  fireEvent.click(screen.getByRole('button', { name: 'Release selected' }));
  fireEvent.change(await screen.findByRole('textbox'), { target: { value: 'No intention' } });
  confirm();
}

const confirm = () => fireEvent.click(screen.getAllByRole('button', { name: 'Release selected' }).at(-1) as HTMLElement);

describe('Several leads at once', () => {
  it('are decided some in each request, and of each that is refused it is said why', async () => {
    const cleared = vi.fn();
    answers = [({ items }) => results(items, ['b'])];
    await release(['a', 'b', 'c'], cleared);

    expect(await screen.findByText('2 done.')).toBeTruthy();
    expect(sent.map(({ items }) => items.map((item) => item.lead))).toEqual([['a', 'b'], ['c']]);
    expect(sent[0]?.reason).toBe('No intention');
    expect(sent[0]?.items[0]?.version).toBe(3);
    expect(screen.getByText('1 not done:')).toBeTruthy();
    expect(screen.getByText('L-b Firm b').closest('li')?.textContent).toBe('L-b Firm b: Not yours. Ask the unit.');
    expect(cleared).toHaveBeenCalled();
  });

  it('go on where an answer was lost, under the same keys', async () => {
    answers = [
      ({ items }) => results(items),
      () => {
        throw new TypeError('no connection');
      },
    ];
    await release(['a', 'b', 'c']);
    expect(await screen.findByRole('alert')).toBeTruthy();
    confirm();

    expect(await screen.findByText('3 done.')).toBeTruthy();
    expect(sent.map(({ items }) => items.map((item) => item.lead))).toEqual([['a', 'b'], ['c'], ['c']]);
    expect(sent[2]?.items[0]?.key).toBe(sent[1]?.items[0]?.key);
  });

  it('do not end in silence when somebody gives up in the middle', async () => {
    answers = [
      ({ items }) => results(items),
      () => {
        throw new TypeError('no connection');
      },
    ];
    await release(['a', 'b', 'c']);
    await screen.findByRole('alert');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));

    expect(await screen.findByText('2 done.')).toBeTruthy();
    expect(screen.getByText(/No answer came for 1 more/)).toBeTruthy();
  });

  it('are not more than the limit', async () => {
    await show(<BulkActions offer={{ ...offer, decisions: ['release'] }} marked={['a', 'b', 'c', 'd'].map(lead)} onClear={() => {}} />);

    expect(screen.getByText('4 selected; at most 3 at once, please select fewer')).toBeTruthy();
    await waitFor(() => expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Release selected' }).disabled).toBe(true));
  });
});
