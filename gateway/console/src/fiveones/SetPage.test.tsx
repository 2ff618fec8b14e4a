import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { afterEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { SetPage } from './SetPage';

const mark = { by: 'o.2', at: '2026-11-01T00:00:00Z', said: null };
const draft = {
  ...{ id: 's1', number: 'W-1', version: 4, unit: 'linzi', industry: 'MEDICINE', industryLabel: { zh: '新医药', en: 'Medicine' } },
  ...{ status: 'DRAFT', leader: null, department: null, teamHead: null, members: [], planTitle: null, from: null, to: null },
  filled: { LEADER: false, DEPARTMENT: false, TEAM: false, PLAN: false, INDUSTRY: true },
  missing: [
    { zh: '一名市级领导', en: 'one city leader' },
    { zh: '方案任务', en: 'tasks of the plan' },
  ],
  ...{ tasks: [], drafted: mark, begun: null, ended: null, replacedBy: null, changes: [], actions: ['putInForce'] },
};
const task = {
  ...{ id: 't1', text: 'Draw the map', unit: 'linzi', due: '2026-11-20', done: null, state: 'OVERDUE' },
  ...{ notes: [], mayReport: true },
};
const incomplete = { status: 422, code: 'project.five-ones-incomplete', title: 'Not whole yet', detail: 'Lacking: one city leader' };

const sent: [string, RequestInit][] = [];
async function shown(set: object, inForce: object[] = []) {
  sent.length = 0;
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    if (init.method === 'POST') sent.push([path, init]);
    if (path.endsWith('/in-force')) return new Response(JSON.stringify(incomplete), { status: 422 });
    if (path.startsWith('/api/five-ones?')) return new Response(JSON.stringify({ items: inForce, next: null }));
    return new Response(JSON.stringify(path.startsWith('/api/five-ones/') ? set : []), { headers: { ETag: '"4"' } });
  });
  await show(
    <Routes>
      <Route path="/projects/five-ones/:id" element={<SetPage />} />
    </Routes>,
    '/projects/five-ones/s1',
  );
  await screen.findByRole('heading', { name: 'Five ones of Medicine' });
}
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const bodyOf = (at: number) => JSON.parse(String(sent[at]?.[1].body));

async function decide(button: string) {
  fireEvent.click(screen.getByRole('button', { name: button }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.click(dialog.getByRole('button', { name: button }));
  await waitFor(() => expect(sent).toHaveLength(1));
}

it('A draft says what it lacks, and the refusal to put it in force says it again', async () => {
  await shown(draft);
  expect(screen.getByText(/Missing: one city leader, tasks of the plan/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Edit the draft' })).toBeNull();

  await decide('Put in force');

  expect(await screen.findByText(/Lacking: one city leader/)).toBeTruthy();
  expect(bodyOf(0)).toEqual({});
});

it('Where one is in force, the next names it as the one that gives way', async () => {
  await shown(draft, [{ id: 's0', number: 'W-0', planTitle: 'Plan' }]);
  await decide('Put in force');

  expect(bodyOf(0)).toEqual({ replaces: 's0' });
});

it('A task is done today, in the version that was seen', async () => {
  await shown({ ...draft, status: 'IN_FORCE', begun: mark, missing: [], tasks: [task], actions: [] });
  expect(screen.getByText('Overdue')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Postpone' })).toBeNull();

  await decide('Say it is done');

  expect(sent[0]?.[0]).toBe('/api/five-ones/s1/tasks/t1/done');
  expect(bodyOf(0)).toEqual({ day: '2026-11-29' });
  expect(new Headers(sent[0]?.[1].headers).get('If-Match')).toBe('"4"');
});
