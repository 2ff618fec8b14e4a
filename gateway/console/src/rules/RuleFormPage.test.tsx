import { cleanup, fireEvent, screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { RuleFormPage } from './RuleFormPage';

const fees = { kind: 'fees', versions: [{ reference: 'fees@2', id: 'fees', version: 2 }, { reference: 'fees@3', id: 'fees', version: 3 }] };
const sets = '/api/services/project/rule-sets';
let sent: { path: string; body: unknown }[] = [];
let wrong = false;

function answer(path: string): [number, object] {
  if (path === sets) return [200, { items: [fees], mayPropose: true }];
  if (path.endsWith('/text')) return [200, { text: 'kind: fees\nversion: 2\nrules:\n  ceiling: 1 CNY\n' }];
  if (wrong) {
    const problems = [{ line: 4, pointer: '/rules/ceiling', message: 'is no amount' }];
    return [422, { code: 'rules.unreadable', title: 'The rule file is not right', status: 422, problems }];
  }
  return [200, { reference: 'fees@4', validFrom: '2027-01-01' }];
}

beforeEach(() => {
  sent = [];
  wrong = false;
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    if (init?.method === 'POST') sent.push({ path, body: JSON.parse(String(init.body)) });
    const [status, body] = answer(path);
    return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const open = async () => {
  await show(
    <Routes>
      <Route path="/rules/:service/:kind/new" element={<RuleFormPage />} />
      <Route path="*" element={<p>all versions</p>} />
    </Routes>,
    '/rules/project/fees/new',
  );
  return screen.findByRole('textbox', { name: /Text of the rules/ });
};

it('begins from the text that decides last, under the next free number', async () => {
  expect(await open()).toHaveProperty('value', 'kind: fees\nversion: 4\nrules:\n  ceiling: 1 CNY\n');
});

it('says of a text what it would become, and of a wrong one each line', async () => {
  const text = await open();
  fireEvent.click(screen.getByRole('button', { name: 'Check' }));
  await screen.findByText(/fees@4, valid from 2027-01-01/);

  wrong = true;
  fireEvent.change(text, { target: { value: 'kind: fees' } });
  fireEvent.click(screen.getByRole('button', { name: 'Check' }));

  const place = await screen.findByText('/rules/ceiling');
  expect(place.parentElement?.textContent).toBe('Line 4 /rules/ceiling is no amount');
  expect(sent.at(-1)).toEqual({ path: `${sets}/fees/check`, body: { text: 'kind: fees' } });
});

it('sends the text with its reason', async () => {
  await open();
  fireEvent.change(screen.getByRole('textbox', { name: /Reason/ }), { target: { value: 'new text' } });
  fireEvent.click(screen.getByRole('button', { name: 'Send the new version' }));

  await screen.findByText('all versions');
  expect(sent).toEqual([
    { path: `${sets}/fees`, body: { text: 'kind: fees\nversion: 4\nrules:\n  ceiling: 1 CNY\n', reason: 'new text' } },
  ]);
});
