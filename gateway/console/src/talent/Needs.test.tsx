import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { MatchingReportPage } from './MatchingReportPage';
import { asked } from './NeedFields';
import { NeedFiguresPage } from './NeedFiguresPage';
import { RecommendationFormPage } from './RecommendationFormPage';
import { RecommendationPage } from './RecommendationPage';

vi.mock('../patterns/Chart', () => ({ Chart: ({ label }: { label: string }) => <div role="img" aria-label={label} />, lyingBars: () => ({ xAxis: {}, yAxis: { axisLabel: {} } }) }));

const figure = { key: '26', name: 'Chemicals', open: 1, filled: 3, closed: 1, wanted: 4, arrived: 3, medianDays: null };
const row = { needId: 'n1', number: 'N-1', title: 'Chemist', unit: 'a', neededBy: '2026-12-31', unserved: true, best: [] };
const recommendation = {
  ...{ id: 'r1', number: 'R-2026-000001', needId: 'n1', needNumber: 'N-1', recommenderKind: 'PERSON', unit: null, enterpriseName: null },
  ...{ filedBy: 'referrer-1', status: 'RECOMMENDED', recommendedAt: '2026-10-15T02:00:00Z', confirmedOn: null, reason: null },
  ...{ arrivedOn: null, person: null, actions: [] as string[] },
};
let shown = recommendation;

const toRecommendFor = {
  ...{ id: 'n1', number: 'N-1', title: null, field: '2614', leastClass: 'C', languages: ['de'], placeName: 'Zhangdian', neededBy: '2026-12-31' },
};

function answer(path: string) {
  if (path.includes('recommendation-needs')) return { items: [toRecommendFor], next: null };
  if (path.includes('need-figures')) return { items: [figure] };
  if (path.includes('need-matching')) return { day: '2026-10-15', ruleVersion: 'm@2', needs: 1, unserved: 1, rows: [row] };
  return path.includes('/api/recommendations/') ? shown : { items: [] };
}

vi.stubGlobal('fetch', async (path: string) => new Response(JSON.stringify(answer(path)), { headers: { ETag: '"1"' } }));
afterEach(cleanup);

it('Figures stand in the chart and in the table, and no median is told as none', async () => {
  await show(<NeedFiguresPage />, '/talent/figures');

  expect(await screen.findByRole('img', { name: /Chemicals.*3/ })).toBeTruthy();
  expect(screen.getByRole('row', { name: /Chemicals 1 3 1 4 3 —/ })).toBeTruthy();
});

it('The report says which need nobody fits', async () => {
  await show(<MatchingReportPage />, '/talent/matching');

  expect(await screen.findByText('N-1 Chemist')).toBeTruthy();
  expect(screen.getByText('m@2', { exact: false })).toBeTruthy();
});

it('Whoever recommended is shown how it stands, and no person and no decision', async () => {
  await show(<RecommendationPage />, '/talent/recommendations/r1');

  expect(await screen.findByRole('heading', { name: /R-2026-000001/ })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^(Confirm|Decline)$/ })).toBeNull();
});

it('The office is offered what it may decide', async () => {
  shown = { ...recommendation, actions: ['confirm', 'decline'] };
  await show(<RecommendationPage />, '/talent/recommendations/r1');

  expect((await screen.findAllByRole('button', { name: /^(Confirm|Decline)$/ })).length).toBe(2);
});

it('A pay without an amount is none, and the number of people is a number', () => {
  const values = { title: 'Chemist', field: '2614', leastClass: 'C', headcount: '2', neededBy: '2026-12-31', payFrom: { currency: 'CNY' } };

  expect(asked(values)).toEqual({ title: 'Chemist', field: '2614', leastClass: 'C', headcount: 2, neededBy: '2026-12-31' });
});

it('A referrer chooses among needs by what they ask for, and names no enterprise', async () => {
  await show(<RecommendationFormPage />, '/talent/recommendations/new', { functions: ['REFERRER'] });

  fireEvent.mouseDown(screen.getByRole('combobox', { name: 'For which need' }));
  expect(await screen.findByText(/^N-1 2614 · .*German · Zhangdian · 2026-12-31$/)).toBeTruthy();
  expect(screen.queryByLabelText(/^Recommending enterprise/)).toBeNull();
});

it('A unit may name the enterprise that recommends through it', async () => {
  await show(<RecommendationFormPage />, '/talent/recommendations/new');

  expect(await screen.findByLabelText(/^Recommending enterprise/)).toBeTruthy();
});
