import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Duplicate, Firm, MergePreview } from '../api/enterprise';
import { show } from '../testing/render';
import { MergePairDialog } from './MergeDialogs';

const firm = (id: string, number: string, name: string, creditCode: string | null): Firm => ({
  id,
  number,
  version: 3,
  names: [{ text: name, language: 'en' }],
  creditCode,
  foreignRegistration: null,
  country: 'DE',
  industry: null,
  traits: [],
  merged: [],
});
const plain = firm('1', 'E-1', 'Beispiel Chemie', null);
const registered = firm('2', 'E-2', 'Beispiel Chemische Werke', '91110000600037341L');
const pair = { id: '1~2', one: plain, other: registered, likeness: '0.9', reasons: [], status: 'OPEN', actions: [] } as unknown as Duplicate;
const unit = (nameEn: string) => ({ id: nameEn, nameZh: '', nameEn });
const counts = (leads: number, holder: string) => [
  { kind: 'LEADS', count: leads, units: [] },
  { kind: 'PROTECTIONS', count: 1, units: [unit(holder)] },
];
const preview: MergePreview = {
  loser: { firm: plain, counts: counts(4, 'Linzi') },
  survivor: { firm: registered, counts: counts(2, 'Zhangdian') },
  severalHolders: [unit('Linzi'), unit('Zhangdian')],
  against: [],
};
let calls: { path: string; init: RequestInit | undefined }[] = [];
let answer: MergePreview = preview;

beforeEach(() => {
  calls = [];
  answer = preview;
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    calls.push({ path, init });
    return new Response(JSON.stringify(path.includes('merge-preview') ? answer : { items: [], next: null }));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('Before a merge everything that names both stands side by side, and who keeps what', async () => {
  await show(<MergePairDialog pair={pair} onClose={() => {}} />);

  const leads = within((await screen.findByText('Leads')).closest('tr') as HTMLElement);
  expect(leads.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['4', '2']);
  expect(screen.getByText(/Linzi, Zhangdian/)).toBeTruthy();
  expect(calls.some(({ path }) => path === '/api/enterprises/1/merge-preview?into=2')).toBe(true);
});

it('What stands against a merge is said before it is decided', async () => {
  answer = { ...preview, against: [{ status: 422, code: 'lead.merge-countries-differ', title: 'Registered in different countries' }] };

  await show(<MergePairDialog pair={pair} onClose={() => {}} />);

  expect(await screen.findByText('Registered in different countries')).toBeTruthy();
});

it('The other entry stays when it is chosen, and the one that was seen is merged', async () => {
  await show(<MergePairDialog pair={pair} onClose={() => {}} />);
  fireEvent.click(await screen.findByRole('radio', { name: 'E-1 Beispiel Chemie' }));
  fireEvent.change(screen.getByLabelText('Reason'), { target: { value: 'one firm' } });
  fireEvent.click(screen.getByRole('button', { name: 'Merge' }));

  await vi.waitFor(() => expect(calls.some(({ init }) => init?.method === 'POST')).toBe(true));
  const sent = calls.find(({ init }) => init?.method === 'POST');
  expect(sent?.path).toBe('/api/enterprises/2/merge');
  expect(JSON.parse(String(sent?.init?.body))).toEqual({ into: '1', reason: 'one firm' });
  expect(new Headers(sent?.init?.headers).get('If-Match')).toBe('"3"');
});
