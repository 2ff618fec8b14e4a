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
  ['/api/meetings', [meeting('m1', 'Vice mayor'), meeting('m2', 'Mayor')]],
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
  for (const other of ['Card of elsewhere', 'Land for elsewhere', 'Promise of Mayor', 'To Paris']) {
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
