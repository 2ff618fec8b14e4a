import { cleanup, screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { afterEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { ScorePage } from './ScorePage';
import { ScoreSourcePage } from './ScoreSourcePage';

const unit = { id: 'squad/1', nameZh: '', nameEn: 'Squad 1' };
const score = {
  ...{ days: 1.5, encounters: 1, firms: 1, steps: 2, stepsDone: 1, stepsKnown: 0, stepsInTime: null, reports: 2, reportsMade: 1 },
  ...{ reportsKnown: 1, reportsInTime: 0, leads: 0, conversions: 0, points: 6.5 },
};
const visit = { kind: 'VISIT', id: 'v1', number: 'V-2026-000001', about: 'Vorlage GmbH', day: '2026-11-03' };
const counted = { about: 'Vorlage GmbH', leadId: null, said: 1, instead: [] };

function answering(answer: object) {
  const fetched = vi.fn(async (_: string) => new Response(JSON.stringify(answer)));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

function shown(at: string) {
  return show(
    <Routes>
      <Route path="/visits/scores" element={<ScorePage />} />
      <Route path="/visits/scores/:unit" element={<ScoreSourcePage />} />
    </Routes>,
    at,
  );
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('Units are ranked for this month, and what nothing tells of is not none', async () => {
  const fetched = answering({ rule: 'outreach-scores@1', items: [{ rank: 1, unit, ...score }] });
  await shown('/visits/scores?below=true&kind=SQUAD');

  const link = await screen.findByRole('link', { name: 'Squad 1' });
  expect(link.getAttribute('href')).toBe('/visits/scores/squad%2F1?from=2026-11-01&until=2026-11-30&below=true');
  expect(fetched.mock.calls[0]?.[0]).toBe('/api/outreach-scores?from=2026-11-01&until=2026-11-30&below=true&kind=SQUAD');
  expect(screen.getByText('—')).toBeTruthy();
  expect(screen.getByText('0 / 1')).toBeTruthy();
});

it('A month that the address names is shown, and another part of it where days are named', async () => {
  const fetched = answering({ rule: 'outreach-scores@1', items: [] });
  await shown('/visits/scores?month=2026-08');
  await screen.findByText('Nothing is on record in this time.');
  expect(fetched.mock.calls[0]?.[0]).toBe('/api/outreach-scores?from=2026-08-01&until=2026-08-31');
  cleanup();

  await shown('/visits/scores?month=2026-08&from=2026-08-10');
  await screen.findByText('Nothing is on record in this time.');
  expect(fetched.mock.lastCall?.[0]).toBe('/api/outreach-scores?from=2026-08-10&until=2026-08-31');
});

it('Each point leads to its record, or to the one by which it has counted', async () => {
  const lines = [
    { ...counted, measure: 'FIRM', counted: 1, points: 3 },
    { ...counted, measure: 'ENCOUNTER', counted: 0, points: 0, instead: [{ ...visit, id: 'v0', number: 'V-2026-000000' }] },
  ];
  const items = [
    { kind: 'VISIT', day: visit.day, record: visit, lines, points: 3 },
    { kind: 'TRIP', day: '2026-11-02', record: null, lines: [{ ...counted, about: null, measure: 'DAY', counted: 1, points: 1 }], points: 1 },
  ];
  answering({ unit, rule: 'outreach-scores@1', score, items, next: null, total: { count: 2, exact: true } });
  await shown('/visits/scores/squad%2F1?from=2026-11-01&until=2026-11-30');

  expect((await screen.findByRole('link', { name: /V-2026-000001/ })).getAttribute('href')).toBe('/visits/v1');
  expect(screen.getByRole('link', { name: 'V-2026-000000' }).getAttribute('href')).toBe('/visits/v0');
  expect(screen.queryByRole('link', { name: /Trip/ })).toBeNull();
});
