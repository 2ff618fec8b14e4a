import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { TeamPage } from './TeamPage';
import { TeamRegisterPage } from './TeamRegisterPage';

const role = (en: string) => ({ zh: en, en });
const member = { talentId: 't2', talentNumber: 'T-2', name: '示**', role: 'CORE', roleName: role('Core member'), leads: false, joinedOn: '2024-01-01', leftOn: null };
const team = {
  ...{ id: 'tt1', number: 'TT-2026-000001', name: 'Catalysts', focus: 'Scale-up', fields: ['2614'], projectId: 'p1', projectNumber: 'P-1' },
  ...{ projectName: 'Plant', talentClass: 'B', catalogue: 'c@2', on: '2026-10-15', dissolvedOn: null, foundedBy: 'o.1', actions: ['join', 'hand-on'] },
  members: [
    { ...member, talentId: null, talentNumber: 'T-0', name: 'Gone', leftOn: '2025-01-01' },
    { ...member, talentId: 't1', talentNumber: 'T-1', name: 'Leads', role: 'LEADER', roleName: role('Leader'), leads: true },
    member,
  ],
};

function answer(path: string) {
  if (path.includes('/api/talent-teams/')) return team;
  return path.includes('/api/talent-teams') ? { items: [team], next: null, total: { count: 1, exact: true } } : [];
}

vi.stubGlobal('fetch', async (path: string) => new Response(JSON.stringify(answer(path)), { headers: { ETag: '"1"' } }));
afterEach(cleanup);

it('A team tells who is in it, who was, and whom this person may open', async () => {
  await show(<TeamPage />, '/talent/teams/tt1');

  expect((await screen.findByText('Leads')).getAttribute('href')).toBe('/talent/people/t1');
  expect(screen.getByText('Gone', { exact: false }).closest('a')).toBeNull();
  const rows = screen.getAllByRole('listitem').map((row) => row.textContent ?? '');
  expect(rows.findIndex((row) => row.includes('Gone'))).toBeGreaterThan(rows.findIndex((row) => row.includes('T-2')));
  expect(screen.getByRole('button', { name: 'Hand the lead on' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Dissolve' })).toBeNull();
});

it('The register counts those who are in a team now', async () => {
  await show(<TeamRegisterPage />, '/talent/teams');

  expect(await screen.findByText('Catalysts')).toBeTruthy();
  expect(screen.getByText('Leads')).toBeTruthy();
});
