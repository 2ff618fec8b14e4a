import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { LeadFormPage } from './LeadFormPage';

const fetched = vi.fn<typeof fetch>();
const taken = { heldBy: 'Zhangdian District', protectedUntil: '2026-12-29', by: 'NAME', number: null };

beforeEach(() => vi.stubGlobal('fetch', fetched));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  fetched.mockReset();
});

/// Free when it is typed, somebody else’s when it is sent.
function somebodyIsFaster() {
  let faster = false;
  fetched.mockImplementation(async (path) => {
    if (path === '/api/leads') {
      faster = true;
      return new Response(JSON.stringify({ ...taken, code: 'lead.already-reported', title: 'Already reported' }), { status: 409 });
    }
    return new Response(
      JSON.stringify(path === '/api/leads/check' ? { taken: faster ? taken : null, similar: [], creditCode: null } : { items: [] }),
    );
  });
}

const field = (id: string) => document.getElementById(id) as HTMLInputElement;
const type = (id: string, value: string) => fireEvent.change(field(id), { target: { value } });
const send = () => fireEvent.click(screen.getByRole('button', { name: 'Report' }));

async function choose(id: string, option: string) {
  fireEvent.mouseDown(field(id));
  fireEvent.click(await screen.findByTitle(option));
}

async function filledIn() {
  await show(<LeadFormPage />);
  type('investor_names_0_text', 'Beispiel Chemie');
  await choose('investor_country', 'China (CN)');
  type('title', 'A plant');
  type('amount_amount', '80000000');
  await choose('channel', 'Visit');
}

describe('The form for a lead', () => {
  it('sent empty puts the cursor into the first wrong field on the page, also when that is the youngest', async () => {
    await show(<LeadFormPage />);
    fireEvent.click(screen.getByRole('button', { name: /Add a name/ }));
    fireEvent.click(screen.getAllByRole('button', { name: 'Remove this name' })[0] as HTMLElement);
    send();
    await waitFor(() => expect(document.activeElement?.id).toBe('investor_names_0_text'));
  });

  it('refused because somebody was faster no longer says that nobody was, and offers the dispute at once', async () => {
    somebodyIsFaster();
    await filledIn();
    await screen.findByText(/Nobody has reported it yet/);

    send();

    const refusal = within(await screen.findByText('Already reported').then((title) => title.closest('.problem') as HTMLElement));
    expect(refusal.getByRole('button', { name: 'Dispute the first report' })).toBeTruthy();
    expect(await screen.findByText('Already reported by Zhangdian District')).toBeTruthy();
    expect(screen.queryByText(/Nobody has reported it yet/)).toBeNull();
  });

  it('is not offered to whoever may not report', async () => {
    await show(<LeadFormPage />, '/', { functions: ['SUPERVISION'] });
    expect(screen.getByText(/Your function does not report leads/)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
