import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { LeaderPage } from './LeaderPage';

const said = (text: string) => ({ by: 'o.1', at: '2026-11-01T00:00:00Z', said: text });
const set = {
  ...{ id: 's1', number: 'W-1', industry: 'MEDICINE', industryLabel: { zh: '新医药', en: 'Medicine' }, status: 'IN_FORCE' },
  leader: { name: 'Wang', post: 'Vice mayor' },
  tasks: [{ id: 't1', text: 'Map the industry', unit: 'linzi', due: '2026-11-01', done: null, state: 'OVERDUE', notes: [] }],
};
const projects = [
  { id: 'p1', number: 'P-1', name: 'Vaccines', stage: 'SIGNED', light: 'GREEN' },
  { id: 'p2', number: 'P-2', name: 'Implants', stage: 'SIGNED', light: 'RED' },
];
const card = (id: string, project: string, late: number) => ({
  ...{ id, number: `SC-${id}`, officer: 'o.1', late },
  project: { projectId: project, projectNumber: project, projectName: `Card of ${project}`, unit: 'linzi' },
});
const difficulty = (id: string, projectId: string, late: boolean) => ({
  ...{ id, number: id, projectId, projectName: projectId, raised: said(`Land for ${projectId}`), late, due: '2026-11-02', steps: [] },
});
const meeting = (id: string, host: string) => ({
  ...{ id, number: id, host },
  commitments: [{ id: `${id}c`, text: `Promise of ${host}`, unit: { id: 'linzi', nameZh: '', nameEn: 'Linzi' }, dueOn: '2026-11-03', overdue: true }],
});
const trip = (id: string, office: string) => ({
  ...{ id, number: id, office, destination: `To ${id}`, from: '2026-10-01', until: '2026-10-03', status: 'PLANNED', due: '2026-10-12', overdue: true },
});
const answers: [string, object[]][] = [
  ['/api/five-ones-industries/MEDICINE/projects', projects],
  ['/api/five-ones?', [set]],
  ['/api/service-cards', [card('c1', 'p1', 2), card('c2', 'p1', 0), card('c3', 'elsewhere', 1)]],
  ['/api/difficulties?status=OPEN', [difficulty('d1', 'p2', true), difficulty('d2', 'p2', false), difficulty('d3', 'elsewhere', true)]],
  ['/api/meetings', [meeting('m1', 'Vice mayor'), meeting('m2', 'Mayor'), meeting('m3', 'First Vice mayor'), meeting('m4', 'Wang, host')]],
  ['/api/trips', [trip('Munich', 'Vice mayor'), trip('Paris', 'First Vice mayor')]],
];

beforeEach(() => {
  vi.stubGlobal('fetch', async (path: string) => {
    const items = answers.find(([beginning]) => path.startsWith(beginning))?.[1] ?? [];
    return new Response(JSON.stringify(path.includes('project-rules') ? { stages: [] } : { items, next: null }));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/// The same list once more, of a leader with a second post whose words are in the first.
function withTwoPosts() {
  const second = { ...set, id: 's2', industry: 'STEEL', industryLabel: { zh: '钢铁', en: 'Steel' }, leader: { name: 'Wang', post: 'mayor' } };
  const all = globalThis.fetch;
  vi.stubGlobal('fetch', async (path: string) =>
    path.startsWith('/api/five-ones?') ? new Response(JSON.stringify({ items: [set, second], next: null })) : all(path),
  );
}

const leadsTo = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

it('A city leader sees its projects, what of them is overdue and its trips, each leading to its record', async () => {
  await show(<LeaderPage />, '/projects/leader', { name: 'Wang', functions: ['CITY_LEADER'] });

  expect(await screen.findByRole('link', { name: 'Card of p1' })).toBeTruthy();
  expect(await screen.findByRole('link', { name: 'Land for p2' })).toBeTruthy();
  expect(await screen.findByRole('link', { name: 'Promise of Vice mayor' })).toBeTruthy();
  expect(await screen.findByRole('link', { name: 'To Munich' })).toBeTruthy();
  expect(leadsTo('Implants')).toBe('/projects/p2');
  expect(leadsTo('Projects: 2')).toBe('/projects/five-ones/industries/MEDICINE');
  expect(leadsTo('Map the industry')).toBe('/projects/five-ones/s1');
  expect(leadsTo('Promise of Wang, host')).toBe('/meetings/m4');
  for (const other of ['Promise of First Vice mayor', 'Card of elsewhere', 'Land for elsewhere', 'Promise of Mayor', 'To Paris']) {
    expect(screen.queryByRole('link', { name: other })).toBeNull();
  }
  expect(screen.getAllByRole('link').findIndex((one) => one.textContent === 'Implants')).toBeLessThan(
    screen.getAllByRole('link').findIndex((one) => one.textContent === 'Vaccines'),
  );
});

it('Who leads no industry chooses a leader', async () => {
  await show(<LeaderPage />, '/projects/leader', { name: 'Li', functions: ['BUREAU_OFFICER'] });

  expect(await screen.findByText(/No set of five ones in force names this person/)).toBeTruthy();
  expect(screen.getByRole('combobox', { name: 'City leader' })).toBeTruthy();
});

it('A trip is there once, though both posts find it', async () => {
  withTwoPosts();
  await show(<LeaderPage />, '/projects/leader', { name: 'Wang', functions: ['CITY_LEADER'] });

  expect(await screen.findAllByRole('link', { name: 'To Munich' })).toHaveLength(1);
  expect(screen.getByRole('link', { name: '1' }).getAttribute('href')).toMatch(/^\/trips/);
});

it('Of projects that could not be read nothing is said to be overdue or not', async () => {
  const all = globalThis.fetch;
  vi.stubGlobal('fetch', async (path: string) =>
    path.startsWith('/api/five-ones-industries')
      ? new Response(JSON.stringify({ status: 503, code: 'x', title: 'Not now' }), { status: 503 })
      : all(path),
  );
  await show(<LeaderPage />, '/projects/leader', { name: 'Wang', functions: ['CITY_LEADER'] });

  expect(await screen.findByText('Not now')).toBeTruthy();
  expect(screen.queryByText('Nothing is overdue.')).toBeNull();
  expect(screen.queryByText(/Projects: /)).toBeNull();
});

it('More trips than are read are said to be there', async () => {
  const all = globalThis.fetch;
  vi.stubGlobal('fetch', async (path: string) =>
    path.startsWith('/api/trips') ? new Response(JSON.stringify({ items: [trip('Munich', 'Vice mayor')], next: 'on' })) : all(path),
  );
  await show(<LeaderPage />, '/projects/leader', { name: 'Wang', functions: ['CITY_LEADER'] });

  expect(await screen.findByText('There is more than is shown here.')).toBeTruthy();
});
