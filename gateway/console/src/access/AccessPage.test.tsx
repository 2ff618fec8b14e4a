import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { AccessPage } from './AccessPage';

const munich = { kind: 'CLIENT', name: 'liaison-munich', action: 'WITHDRAWN', by: 'security.admin', at: '2026-11-30T08:00:00Z', reason: 'Secret leaked' };
const sent: object[] = [];

beforeEach(() => {
  sent.length = 0;
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    if (init?.method === 'POST') {
      sent.push(JSON.parse(String(init.body)) as object);
      return new Response(JSON.stringify(munich), { status: 201 });
    }
    return new Response(JSON.stringify(path.startsWith('/api/access-decisions') ? { items: [munich], intact: true } : { items: [] }));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('The security administrator gives back what was withdrawn, with a reason', async () => {
  await show(<AccessPage />, '/network/access', { functions: ['SECURITY_ADMINISTRATOR'] });
  fireEvent.click(await screen.findByRole('button', { name: 'Restore access' }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.change(dialog.getByLabelText('Reason'), { target: { value: 'New secret' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Restore access' }));

  await waitFor(() => expect(sent).toEqual([{ kind: 'CLIENT', name: 'liaison-munich', action: 'RESTORED', reason: 'New secret' }]));
});

it('An auditor reads who decided and why, and decides nothing', async () => {
  await show(<AccessPage />, '/network/access', { functions: ['AUDITOR'] });

  expect(await screen.findByText('Secret leaked')).toBeTruthy();
  expect(screen.getByText('security.admin')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /access/ })).toBeNull();
});
