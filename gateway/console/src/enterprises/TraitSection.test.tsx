import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Attestation, Enterprise } from '../api/enterprise';
import { show } from '../testing/render';
import { ChangeDialog } from './EnterpriseDialogs';
import { AttestDialog } from './TraitDialogs';
import { TraitSection } from './TraitSection';

const attestation = (id: string, trait: string, year: number, takenBack: Attestation['takenBack'] = null): Attestation => ({
  id,
  trait,
  year,
  source: `List of ${year}`,
  by: 'o.1',
  at: '2026-09-01T01:30:00Z',
  takenBack,
});
const firm = {
  id: 'e1',
  number: 'E-1',
  names: [{ text: 'Beispiel', language: 'de' }],
  creditCode: null,
  foreignRegistration: null,
  country: 'DE',
  industry: null,
  traits: ['FORTUNE_500', 'LISTED'],
  attestations: [
    attestation('a1', 'FORTUNE_500', 2026),
    attestation('a2', 'FORTUNE_500', 2025),
    attestation('a3', 'CHINA_500', 2024, { by: 'o.2', at: '2026-09-02T01:30:00Z', reason: 'not on it' }),
  ],
  actions: ['attest-trait', 'change'],
} as unknown as Enterprise;
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

it('The same trait of several years stands beside each other, with what was taken back and what has no source', async () => {
  await show(<TraitSection read={{ value: firm, etag: '"7"' }} />);

  const rows = screen.getAllByRole('listitem');
  expect(rows.map((row) => row.textContent?.slice(0, 16))).toEqual([
    'Fortune 500 2026',
    'Fortune 500 2025',
    'China 500 2024Li',
    'ListedWithout so',
  ]);
  expect(within(rows[2] as HTMLElement).getByText(/not on it/)).toBeTruthy();
  expect(within(rows[2] as HTMLElement).queryByRole('button')).toBeNull();
  expect(screen.getAllByRole('button', { name: 'Take back' })).toHaveLength(2);
});

it('A trait is taken back with a reason, as it was seen', async () => {
  await show(<TraitSection read={{ value: firm, etag: '"7"' }} />);
  fireEvent.click(screen.getAllByRole('button', { name: 'Take back' })[1] as HTMLElement);
  fireEvent.change(await screen.findByLabelText('Reason'), { target: { value: 'wrong year' } });
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Take back' }));

  await vi.waitFor(() => expect(calls.some(({ init }) => init?.method === 'POST')).toBe(true));
  const sent = calls.find(({ init }) => init?.method === 'POST');
  expect(sent?.path).toBe('/api/enterprises/e1/attestations/a2/withdrawal');
  expect(new Headers(sent?.init?.headers).get('If-Match')).toBe('"7"');
});

it('A trait is added with source and year', async () => {
  await show(<AttestDialog read={{ value: firm, etag: '"7"' }} onClose={() => {}} />);
  fireEvent.mouseDown(await screen.findByRole('combobox'));
  fireEvent.click(await screen.findByTitle('Central SOE'));
  fireEvent.change(screen.getByLabelText('Source'), { target: { value: 'SASAC' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));

  await vi.waitFor(() => expect(calls.some(({ init }) => init?.method === 'POST')).toBe(true));
  const sent = calls.find(({ init }) => init?.method === 'POST');
  expect(JSON.parse(String(sent?.init?.body))).toEqual({ trait: 'CENTRAL_SOE', year: 2026, source: 'SASAC' });
});

it('Only traits without a source are changed with the other facts', async () => {
  await show(<ChangeDialog read={{ value: firm, etag: '"7"' }} onClose={() => {}} />);

  expect(await screen.findByTitle('Listed')).toBeTruthy();
  expect(screen.queryByTitle('Fortune 500')).toBeNull();
});
