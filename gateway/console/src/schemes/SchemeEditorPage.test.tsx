import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { SchemeEditorPage } from './SchemeEditorPage';

const text = `kind: scheme
id: atlantis
version: 4 # never edited
validFrom: 2026-01-01
source: ours
rules:
  tide: high
  components:
    - id: foreign
      name: Foreign
      kind: whole_amount_tier
      base: {kind: PAID_IN}
      conditions: [{fact: listed, oneOf: ["yes", "no"]}]
      tiers:
        - {from: 0, permille: 5}
`;
const line = { component: 'foreign', clause: '', step: 'TIER', input: '100', factor: '5‰', result: '0.50', sources: [], text: '100 × 5‰ = 0.50' };
const part = {
  ...{ beneficiary: 'REFERRER', instalments: [], payers: [{ payer: 'city', amount: { amount: '0.20', currency: 'CNY' } }] },
  award: { total: { amount: '0.50', currency: 'CNY' }, components: [], lines: [line] },
};
const invalid = {
  ...{ status: 422, code: 'reward.scheme-invalid', title: 'The scheme file is wrong' },
  errors: [{ line: 15, path: '/rules/components/0/tiers/0/from', message: 'must be at least 0' }],
};

let wrong = false;
let sent: { path: string; body: Record<string, unknown> }[] = [];
beforeEach(() => {
  wrong = false;
  sent = [];
  vi.stubGlobal('ResizeObserver', class { observe() {} unobserve() {} disconnect() {} });
  vi.stubGlobal('fetch', async (path: string, call: { body?: string }) => {
    if (call.body) sent.push({ path, body: JSON.parse(call.body) as Record<string, unknown> });
    if (path === '/api/schemes/trials' && wrong) return new Response(JSON.stringify(invalid), { status: 422 });
    if (path === '/api/schemes/trials') return new Response(JSON.stringify({ schemeId: 'atlantis', schemeVersion: 5, parts: [part] }));
    return new Response(JSON.stringify({ id: 'atlantis@4', schemeVersion: 4, text }));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const written = async () => ((await screen.findByLabelText('Text of the scheme')) as HTMLTextAreaElement).value;
const open = () => show(<SchemeEditorPage />, '/claims/schemes/new?from=atlantis%404', { functions: ['BUREAU_OFFICER'] });

it('The next version begins from the old text, keeps what the form does not know and says so', async () => {
  await open();

  expect(await written()).toBe(text.replace('version: 4', 'version: 5'));
  expect(screen.getByText(/rules\.tide/)).toBeTruthy();
});

it('A tier that is added in the form stands in the text, and what is typed in the text stands in the form', async () => {
  await open();
  await written();

  fireEvent.click(screen.getByRole('button', { name: 'Add: Tiers' }));
  const second = screen.getByRole('group', { name: 'Tiers 2' });
  fireEvent.change(within(second).getByLabelText('From'), { target: { value: '500.50' } });
  expect(await written()).toContain('- from: 500.50');

  const box = screen.getByLabelText('Text of the scheme');
  fireEvent.change(box, { target: { value: text.replace('from: 0', 'from: 7') } });
  expect((within(screen.getByRole('group', { name: 'Tiers 1' })).getByLabelText('From') as HTMLInputElement).value).toBe('7');
});

it('What a made-up case would be paid is computed by the service from text and answers', async () => {
  await open();
  await written();

  fireEvent.change(screen.getByLabelText('PAID_IN'), { target: { value: '１００' } });
  expect(await screen.findByText('100 × 5‰ = 0.50')).toBeTruthy();
  await waitFor(() => expect(sent.at(-1)?.body.amounts).toEqual({ PAID_IN: [{ amount: '100', currency: 'CNY' }] }));
  expect(sent.at(-1)?.body.text).toContain('version: 5');
  expect(screen.getByLabelText('listed')).toBeTruthy();
});

it('A wrong line is said with its number and at its field', async () => {
  wrong = true;
  await open();

  expect(await screen.findByText('/rules/components/0/tiers/0/from')).toBeTruthy();
  await waitFor(() => expect(screen.getAllByText(/must be at least 0/).length).toBe(2));
  expect(screen.getByText(/Line 15/)).toBeTruthy();
});

it('A text that is no YAML hides the form and names the line until it is mended', async () => {
  await open();
  await written();

  fireEvent.change(screen.getByLabelText('Text of the scheme'), { target: { value: 'id: [a\nversion: 1' } });
  expect(await screen.findByText(/cannot be read as a form/)).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Text of the scheme'), { target: { value: text } });
  expect(await screen.findByRole('group', { name: 'Tiers 1' })).toBeTruthy();
});

it('A new scheme names no empty place as wrong before somebody saves it, and hides what few policies say', async () => {
  const empty = { ...invalid, errors: [{ line: 2, path: '/id', message: 'an id has small letters' }] };
  vi.stubGlobal('fetch', async (path: string) => new Response(JSON.stringify(path.startsWith('/api/schemes') ? empty : { items: [] }), { status: path.startsWith('/api/schemes') ? 422 : 200 }));
  await show(<SchemeEditorPage />, '/claims/schemes/new', { functions: ['BUREAU_OFFICER'] });

  await screen.findByText(/Places not filled in yet: 1/);
  expect(screen.queryByText('an id has small letters')).toBeNull();
  expect(screen.queryByText('Clawback')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: /Save/ }));

  expect((await screen.findAllByText('an id has small letters')).length).toBeGreaterThan(0);
  for (const more of screen.getAllByRole('button', { name: /More settings/ })) fireEvent.click(more);
  expect(screen.getByText('Clawback')).toBeTruthy();
});
