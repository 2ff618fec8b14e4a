import { cleanup, screen } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { afterEach, expect, it, vi } from 'vitest';
import { EngagementPage } from '../network/EngagementPages';
import { ReferrerPage } from '../referrals/ReferrerPages';
import { show } from '../testing/render';
import { RecordTrail } from './RecordTrail';

const entry = { at: '2026-09-01T01:30:00Z', by: 'o.1', unit: 'linzi' };
const referrer = {
  ...{ id: 'r1', number: 'RF-2026-000001', name: 'Muster GmbH', status: 'CONFIRMED', kind: 'LEGAL_PERSON', category: 'CHAMBER' },
  ...{ creditCode: null, identityMasked: null, onBehalf: false, actions: [], version: 2 },
};
const engagement = {
  ...{ id: 'n1', number: 'EN-2026-000001', name: 'Herr Vorlage', partyKind: 'PERSON', telephone: null, status: 'RUNNING' },
  ...{ unit: { id: 'munich', nameZh: '', nameEn: 'Munich Office' }, from: '2026-01-01', until: '2027-12-31', terms: [] },
  ...{ assessments: [], unassessed: [], end: null, engagedBy: 'o.1', grades: [], actions: [], version: 1 },
};

function answering(items: object[], status = 200) {
  const fetched = vi.fn(async (path: string) => {
    if (path.endsWith('/trail')) return new Response(JSON.stringify({ items, title: 'No' }), { status });
    if (path.startsWith('/api/referrers/')) return new Response(JSON.stringify(referrer));
    return new Response(JSON.stringify(path.startsWith('/api/engagements/') ? engagement : { items: [] }));
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('A record tells what was decided about it and why, the newest first', async () => {
  const fetched = answering([
    { ...entry, action: 'FIRMS_INVITED' },
    { ...entry, at: '2026-09-02T01:30:00Z', action: 'CANCELLED', reason: 'moved to spring' },
  ]);
  await show(<RecordTrail kind="promotion" records="promotions" id="p/1" />);

  expect((await screen.findAllByRole('listitem')).map((one) => one.textContent)).toEqual([
    expect.stringMatching(/^Cancelled.*moved to spring/),
    expect.stringMatching(/^Firms invited/),
  ]);
  expect(fetched.mock.calls[0]?.[0]).toBe('/api/promotions/p%2F1/trail');
});

it('A trail that does not answer leaves the record as it is', async () => {
  answering([], 503);
  await show(
    <Routes>
      <Route path="/network/engagements/:id" element={<EngagementPage />} />
    </Routes>,
    '/network/engagements/n1',
  );

  expect(await screen.findByRole('heading', { name: 'Herr Vorlage' })).toBeTruthy();
  expect(screen.queryByText('Trail')).toBeNull();
});

it('Stands beside the record', async () => {
  answering([{ ...entry, action: 'ENGAGED' }]);
  await show(
    <Routes>
      <Route path="/network/engagements/:id" element={<EngagementPage />} />
    </Routes>,
    '/network/engagements/n1',
  );

  expect((await screen.findByText('Engaged')).closest('aside')).toBeTruthy();
});

it('Stands beside a referrer, with who confirmed it', async () => {
  const fetched = answering([
    { ...entry, action: 'REGISTERED' },
    { ...entry, at: '2026-09-02T01:30:00Z', unit: null, action: 'CONFIRMED' },
  ]);
  await show(
    <Routes>
      <Route path="/referrers/:id" element={<ReferrerPage />} />
    </Routes>,
    '/referrers/r1',
  );

  const confirmed = await screen.findByText('Confirmed', { selector: 'aside *' });
  expect(confirmed.closest('li')?.textContent).not.toMatch(/linzi|unit/);
  expect(fetched.mock.calls.map(([path]) => path)).toContain('/api/referrers/r1/trail');
});
