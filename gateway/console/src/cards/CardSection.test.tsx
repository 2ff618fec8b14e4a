import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Project } from '../api/project';
import { show } from '../testing/render';
import { CardSection } from './CardSection';

const project = { id: 'p1', unit: 'linzi' } as Project;
const ground = { id: 'MANY_JOBS', label: { zh: '二百人', en: '200 jobs or more' } };

const sent: string[] = [];
function answering(prospect: object) {
  sent.length = 0;
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    if (init?.method === 'POST') sent.push(String(init.body));
    if (path.startsWith('/api/officers')) return new Response('{"status":403,"code":"platform.forbidden","title":"No"}', { status: 403 });
    if (path.startsWith('/api/service-card-rules')) {
      return new Response(
        JSON.stringify({
          rules: { tracks: [], promises: [], procedures: [{ id: 'FILING', label: { zh: '备案', en: 'Filing' }, workingDays: 0 }] },
        }),
      );
    }
    return new Response(JSON.stringify({ projectId: 'p1', card: null, ...prospect }));
  });
}
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('A project that fits no ground is told which there are, and is offered no card', async () => {
  answering({ eligible: false, grounds: [{ ...ground, holds: false }], actions: [] });
  await show(<CardSection project={project} />);

  expect(await screen.findByText('200 jobs or more')).toBeTruthy();
  expect(screen.getByText('Not met')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

it('A card is issued with an officer by account and its procedures', async () => {
  answering({ eligible: true, grounds: [{ ...ground, holds: true }], actions: ['issueCard'] });
  await show(<CardSection project={project} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Issue a service card' }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.change(await dialog.findByLabelText(/Service officer/), { target: { value: 'linzi.officer' } });
  fireEvent.mouseDown(dialog.getByLabelText('Procedures'));
  fireEvent.click(await screen.findByTitle('Filing'));
  fireEvent.click(dialog.getByRole('button', { name: 'Issue a service card' }));

  await waitFor(() => expect(sent.map((body) => JSON.parse(body) as object)).toEqual([{ officer: 'linzi.officer', procedures: ['FILING'] }]));
});
