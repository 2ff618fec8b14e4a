import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Read } from '../api/http';
import type { Project } from '../api/project';
import { show } from '../testing/render';
import { EditDialog } from './EditDialog';

const rules = { stages: [], kinds: [], papers: [], fields: [{ id: 'jobs', type: 'WHOLE_NUMBER', label: { zh: '就业', en: 'Jobs' } }] };
const project = { id: 'p1', name: 'Plant', industry: '', kind: '', fields: { jobs: 200 } };

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('A number that is there stands in the way of no other change', async () => {
  const sent: unknown[] = [];
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    if (init?.method === 'PATCH') sent.push(JSON.parse(String(init.body)));
    return new Response(JSON.stringify(path === '/api/project-rules' ? rules : project));
  });
  await show(<EditDialog read={{ value: project, etag: '"1"' } as unknown as Read<Project>} onClose={() => undefined} />, '/');

  expect((await screen.findByLabelText<HTMLInputElement>(/Jobs/)).value).toBe('200');
  fireEvent.change(screen.getByLabelText(/Industry/i), { target: { value: '2614' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(sent).toEqual([{ industry: '2614' }]));
});

it('What is chosen is shown by its label and sent as ids; nothing chosen empties the field', async () => {
  const sent: unknown[] = [];
  const options = [
    { id: 'NONE', label: { zh: '无', en: 'None' } },
    { id: 'ROAD', label: { zh: '公路', en: 'Road' } },
  ];
  const ways = { ...rules, fields: [{ id: 'ways', type: 'CHOICES', label: { zh: '方式', en: 'Ways' }, options }] };
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    if (init?.method === 'PATCH') sent.push(JSON.parse(String(init.body)));
    return new Response(JSON.stringify(path === '/api/project-rules' ? ways : project));
  });
  const chosen = { ...project, fields: { ways: ['ROAD'] } };
  await show(<EditDialog read={{ value: chosen, etag: '"1"' } as unknown as Read<Project>} onClose={() => undefined} />, '/');

  expect(await screen.findByText('Road')).toBeTruthy();
  fireEvent.mouseDown(screen.getByLabelText(/Ways/));
  fireEvent.click(await screen.findByTitle('None'));
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(sent).toEqual([{ fields: { ways: ['ROAD', 'NONE'] } }]));
});
