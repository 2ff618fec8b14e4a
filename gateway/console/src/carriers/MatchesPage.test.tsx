import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { MatchesPage } from './MatchesPage';

const space = {
  ...{ id: 's1', version: 4, carrierId: 'c1', carrierName: 'Standard Factory', kind: 'STANDARD_FACTORY', unit: 'linzi', form: 'UNIT' },
  ...{ building: 'A', floor: '2', code: '201', area: '1200.50', height: '8', floorLoad: null, power: null, price: null },
  ...{ status: 'FREE', until: null, holder: null, actions: ['hold', 'change', 'withdraw'] },
};
const match = {
  ...{ space, points: 25, missed: 0, asked: 40 },
  reasons: [
    { criterion: 'AREA', verdict: 'MET', hard: true, weight: 25 },
    { criterion: 'POWER', verdict: 'UNKNOWN', hard: false, weight: 15 },
  ],
};
const answers: Record<string, unknown> = {
  '/api/projects/p1/spaces': { items: [], visible: true, need: { version: 3, form: 'UNIT', kinds: [], units: [], areaFrom: '1000', power: '630' }, actions: ['sayNeed'] },
  '/api/projects/p1/space-matches': { items: [match], fitting: 1, leftOut: { HEIGHT: 2 }, whole: true, rules: 'r@1' },
  '/api/carrier-rules': { rules: { kinds: [], holds: { days: 30, extensions: 2 }, who: { keep: [] } } },
};

const sent: [string, RequestInit | undefined][] = [];
beforeEach(() => {
  sent.length = 0;
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    if (init?.method !== 'GET') sent.push([path, init]);
    return new Response(JSON.stringify(answers[path] ?? []));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function shown() {
  await show(
    <Routes>
      <Route path="/projects/:id/spaces" element={<MatchesPage />} />
    </Routes>,
    '/projects/p1/spaces',
  );
  await screen.findByText('Spaces that fit: 1');
}

it('A match gives a reason for each point, and what is unknown is called so', async () => {
  await shown();

  expect(screen.getByText('Area · met')).toBeTruthy();
  expect(screen.getByText('Power · unknown')).toBeTruthy();
  expect(screen.getByText('25 of 40 points')).toBeTruthy();
  expect(screen.getByText(/Height 2/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Withdraw' })).toBeNull();
});

it('What is needed is said anew in the version that was seen', async () => {
  await shown();
  fireEvent.click(screen.getByRole('button', { name: 'Say what is needed' }));
  fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Save' }));

  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.[0]).toBe('/api/projects/p1/carrier-need');
  expect(new Headers(sent[0]?.[1]?.headers).get('If-Match')).toBe('"3"');
});

it('A space that fits is held for the project in the version that was seen', async () => {
  await shown();
  fireEvent.click(screen.getByRole('button', { name: 'Hold' }));
  fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Hold' }));

  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.[0]).toBe('/api/spaces/s1/hold');
  expect(sent[0]?.[1]?.body).toBe('{"projectId":"p1"}');
  expect(new Headers(sent[0]?.[1]?.headers).get('If-Match')).toBe('"4"');
});
