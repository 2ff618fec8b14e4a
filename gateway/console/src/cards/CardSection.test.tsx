import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Project } from '../api/project';
import { show } from '../testing/render';
import type { Card } from '../api/card';
import { AddProceduresDialog, CardLinkDialog } from './CardDialogs';
import { CardSection } from './CardSection';
import { ProcedureList } from './ProcedureList';

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
          rules: { tracks: [], procedures: [{ id: 'FILING', label: { zh: '备案', en: 'Filing' }, workingDays: 0 }] },
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

const card = {
  ...{ id: 'sc1', procedures: [], promiseKinds: [], addable: [{ id: 'OLD', label: { zh: '旧事项', en: 'Of its own rules' }, workingDays: 3 }] },
} as unknown as Card;

it('A link is made without a key, so that each answer brings the link itself', async () => {
  const headers: Headers[] = [];
  vi.stubGlobal('fetch', async (_: string, init?: RequestInit) => {
    headers.push(new Headers(init?.headers));
    return new Response(JSON.stringify({ token: 'abc', expiresAt: '2027-05-01T00:00:00Z' }));
  });
  await show(<CardLinkDialog read={{ value: card, etag: '"1"' }} onClose={() => undefined} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Make the link' }));

  expect(await screen.findByText(/public\/service-cards\/abc/)).toBeTruthy();
  expect(headers[0]?.has('Idempotency-Key')).toBe(false);
});

it('Procedures are added by the rules of the card, not by those of today', async () => {
  answering({});
  await show(<AddProceduresDialog read={{ value: card, etag: '"1"' }} onClose={() => undefined} />);
  fireEvent.mouseDown(await screen.findByLabelText('Procedures'));

  expect(await screen.findByTitle('Of its own rules')).toBeTruthy();
  expect(screen.queryByTitle('Filing')).toBeNull();
});

it('A late procedure tells whom it went up to', async () => {
  const late = {
    ...{ id: 'A', label: { zh: '甲', en: 'A' }, office: { zh: '局', en: 'Desk' }, workingDays: 3, source: 's', parallel: false, after: [] },
    ...{ status: 'RUNNING', acceptedOn: '2026-09-15', stops: [], endedOn: null, said: null, due: '2026-09-18', provisional: false } as const,
    ...{ daysUsed: 5, daysLate: 2, onTime: null, state: 'LATE', told: ['UNIT_HEAD', 'BUREAU_HEAD'], satisfaction: null, steps: [], actions: [] } as const,
  };
  await show(<ProcedureList procedures={[{ ...late, told: [...late.told], stops: [], steps: [], actions: [] }]} />);

  expect(await screen.findByText('Went up to: Head of a unit, Head of the bureau')).toBeTruthy();
});
