import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { HandOverPage } from './HandOverPage';

const item = { kind: 'project.served-card', id: 'c1', title: 'Fine chemicals SC-1', link: '/projects/cards/c1', unit: 'linzi', mayHandOver: true };
const team = { ...item, kind: 'project.team-member', id: 'p1', title: 'Fine chemicals P-1', link: '/projects/p1', mayHandOver: false };

const HEAD = { functions: ['UNIT_HEAD'] };
const sent: object[] = [];
const read: string[] = [];
function answering(named: object, place: object) {
  sent.length = 0;
  read.length = 0;
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    read.push(path);
    if (init?.method === 'POST') {
      sent.push(JSON.parse(String(init.body)) as object);
      const problem = { status: 422, code: 'project.card-officer-unknown', title: 'No', detail: 'Not of that unit.' };
      return new Response(JSON.stringify({ items: [{ kind: item.kind, id: 'c1', problem }], left: 2 }));
    }
    if (path.startsWith('/api/officer-names')) return new Response(JSON.stringify({ items: [{ subject: 'o.9', name: 'Zhang' }] }));
    if (path.startsWith('/api/officer-work')) return new Response(JSON.stringify({ officer: 'o.9', more: false, ...named }));
    if (path.includes('/open-work')) return new Response(JSON.stringify(place), { status: 'code' in place ? 404 : 200 });
    return new Response(JSON.stringify({ items: [] }));
  });
}
const unit = { id: 'linzi', nameZh: '临淄区', nameEn: 'Linzi District' };
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('What both services keep stands on one page, and each item leads to its record', async () => {
  answering({ items: [item, team], counts: { 'project.served-card': 1, 'project.team-member': 1 } }, { unit, last: true, work: { 'lead.respond': 2 } });
  await show(<HandOverPage />, '/network/hand-over?subject=o.9', HEAD);

  expect((await screen.findByRole('link', { name: 'Fine chemicals SC-1' })).getAttribute('href')).toBe('/projects/cards/c1');
  expect(screen.getByRole('link', { name: 'Fine chemicals P-1' }).getAttribute('href')).toBe('/projects/p1');
  expect(screen.getAllByRole('button', { name: 'Hand over' })).toHaveLength(1);
  expect(await screen.findByText(/\(2\)/)).toBeTruthy();
  expect(screen.getByText(/Nobody else works there/)).toBeTruthy();
});

it('All that one may give goes at once, and what was refused says why', async () => {
  answering({ items: [item], counts: { 'project.served-card': 1 } }, { unit, last: false, work: {} });
  await show(<HandOverPage />, '/network/hand-over?subject=o.9', HEAD);
  fireEvent.click(await screen.findByRole('button', { name: 'Hand over all (1)' }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.change(dialog.getByLabelText('Who takes over'), { target: { value: 'o.4' } });
  fireEvent.change(dialog.getByLabelText('Reason'), { target: { value: 'leaves' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Hand over' }));

  await waitFor(() => expect(sent).toEqual([{ officer: 'o.9', to: 'o.4', reason: 'leaves' }]));
  expect(await screen.findByText(/Not of that unit\./)).toBeTruthy();
});

it('Who keeps the accounts reads how much there is, and no titles', async () => {
  answering({ items: [], counts: { 'project.served-card': 3 } }, { unit, last: false, work: {} });
  await show(<HandOverPage />, '/network/hand-over?subject=o.9', HEAD);

  expect(await screen.findByText(/\(3\)/)).toBeTruthy();
  expect(screen.getAllByRole('button').map((button) => button.textContent?.trim())).toEqual(['Help']);
});

it('Who reads no officers hands over, and is shown nothing of the place', async () => {
  answering({ items: [item], counts: { 'project.served-card': 1 } }, { unit, last: true, work: {} });
  await show(<HandOverPage />, '/network/hand-over?subject=o.9', { functions: ['BUREAU_OFFICER'] });

  expect(await screen.findByRole('button', { name: 'Hand over all (1)' })).toBeTruthy();
  expect(read.some((path) => path.includes('/open-work'))).toBe(false);
  expect(screen.queryByRole('link', { name: 'Officer' })).toBeNull();
});

it('The place of an officer of another unit is not there', async () => {
  answering({ items: [], counts: {} }, { status: 404, code: 'platform.not-found', title: 'Nothing there' });
  await show(<HandOverPage />, '/network/hand-over?subject=o.9', HEAD);

  expect(await screen.findByRole('link', { name: 'Officer' })).toBeTruthy();
  await waitFor(() => expect(read.some((path) => path.includes('/open-work'))).toBe(true));
  await waitFor(() => expect(screen.queryByText('Where the officer works')).toBeNull());
});
