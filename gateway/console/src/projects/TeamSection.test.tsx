import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Project } from '../api/project';
import { show } from '../testing/render';
import { TeamSection } from './TeamSection';

const project = { id: 'p1', unit: 'linzi' } as Project;
const role = { least: 0, most: 1, leads: false, entered: true, now: 0, lacking: 0 };
const roles = [
  { ...role, id: 'LEAD', label: { zh: '牵头人', en: 'Lead officer' }, lacking: 1 },
  { ...role, id: 'SERVICE', label: { zh: '服务专员', en: 'Service officer' }, entered: false, now: 1 },
];
const member = { role: 'LEAD', roleLabel: { zh: '牵头人', en: 'Lead officer' }, until: null, cardId: null, onDuty: true };
const members = [
  { ...member, id: 'm1', officer: 'o.1', from: '2026-11-01', state: 'NOW', onDuty: false },
  { ...member, id: null, officer: 'o.2', from: null, state: 'NOW', cardId: 'c1', roleLabel: { zh: '服务专员', en: 'Service officer' } },
  { ...member, id: 'm3', officer: 'o.3', from: '2026-01-01', until: '2026-10-31', state: 'OVER' },
];

const sent: string[] = [];
function answering(actions: string[]) {
  sent.length = 0;
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    if (init?.method === 'POST') sent.push(`${path} ${String(init.body)}`);
    if (path.startsWith('/api/officer-names')) return new Response(JSON.stringify({ items: [{ subject: 'o.1', name: 'Zhang' }] }));
    if (path.endsWith('/trail')) return new Response(JSON.stringify({ items: [] }));
    return new Response(JSON.stringify({ roles, members, actions }));
  });
}
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('A team says who is lacking, who is gone and whom the service card names', async () => {
  answering([]);
  await show(<TeamSection project={project} />);

  expect(await screen.findByText('Lead officer: 1 lacking')).toBeTruthy();
  expect(screen.getByText('No longer on duty')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Hand-over of work' }).getAttribute('href')).toBe('/network/hand-over?subject=o.1');
  expect(screen.getByRole('link', { name: 'as the service card says' }).getAttribute('href')).toBe('/projects/cards/c1');
  expect(screen.queryByRole('button')).toBeNull();
});

it('A successor is named for who is entered and not over', async () => {
  answering(['addMember', 'setLastDay', 'succeed']);
  await show(<TeamSection project={project} />);
  const successor = await screen.findAllByRole('button', { name: 'Name a successor' });
  expect(successor).toHaveLength(1);

  fireEvent.click(successor[0] as HTMLElement);
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.change(dialog.getByLabelText('Officer'), { target: { value: 'o.4' } });
  fireEvent.change(dialog.getByLabelText('Reason'), { target: { value: 'moved' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Name a successor' }));

  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toContain('/api/projects/p1/team/members/m1/successor');
  expect(sent[0]).toContain('"officer":"o.4"');
});
