import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { OfficerDialog } from './OfficerDialog';
import { areMixed } from './rights';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const unit = { id: 'linzi', nameZh: '临淄区', nameEn: 'Linzi District' };

function officer(functions: string[]) {
  const value = { subject: 'o.9', name: 'Zhang', unit, functions, from: '2026-01-01', until: null, mail: null, mailLanguage: null };
  return { value, etag: '"1"' } as never;
}

function sending() {
  const sent: string[] = [];
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    if (init?.method === 'PUT') sent.push(path);
    return new Response(JSON.stringify({ items: [unit] }), { headers: { ETag: '"2"' } });
  });
  return sent;
}

it.each([
  [['SYSTEM_ADMINISTRATOR'], false],
  [['UNIT_OFFICER', 'UNIT_HEAD'], false],
  [['SYSTEM_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR'], true],
  [['SECURITY_ADMINISTRATOR', 'AUDITOR'], true],
])('An administrator stands alone: %s', (functions, mixed) => {
  expect(areMixed(functions)).toBe(mixed);
});

it('An administrator with a business function is refused with the reason before it is sent', async () => {
  const sent = sending();
  await show(<OfficerDialog read={officer(['SECURITY_ADMINISTRATOR', 'UNIT_HEAD'])} onClose={() => {}} />, '/network/officers');
  fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Save' }));

  expect(await screen.findByText(/An administrator holds no other function/)).toBeTruthy();
  expect(sent).toEqual([]);
});

it('Functions that go together are sent', async () => {
  const sent = sending();
  await show(<OfficerDialog read={officer(['UNIT_OFFICER', 'UNIT_HEAD'])} onClose={() => {}} />, '/network/officers');
  fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Save' }));

  await waitFor(() => expect(sent).toEqual(['/api/officers/o.9']));
});
