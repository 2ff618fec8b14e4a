import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { InstitutionBoardPage } from './InstitutionBoardPage';
import { InstitutionFiguresPage } from './InstitutionFiguresPage';
import { InstitutionPage } from './InstitutionPage';
import { InstitutionRegisterPage } from './InstitutionRegisterPage';
import { ProjectInstitutions } from './ProjectInstitutions';

vi.mock('../patterns/Chart', () => ({ Chart: ({ label }: { label: string }) => <div role="img" aria-label={label} />, lyingBars: () => ({}) }));

const word = (en: string) => ({ zh: en, en });
const row = {
  ...{ id: 'i1', number: 'I-2026-000001', kind: 'UNIVERSITY', kindName: word('University'), grade: 'KEY', gradeName: word('Key') },
  ...{ year: 2026, nameZh: 'Example University', nameEn: null, country: 'CN', field: '2614', unit: 'a', officer: 'o.1' },
  ...{ stage: 'TALKS', stageName: word('Talks'), stageSince: '2026-09-01', status: 'ACTIVE', progressOn: '2026-09-01' },
  ...{ quietFrom: '2026-10-31', quiet: true, missing: 1 },
};
const agreement = {
  ...{ id: 'a1', number: 'HT-1', title: 'Cooperation', signedOn: '2026-09-01', endsOn: '2029-08-31', parties: ['City'] },
  commitments: [{ id: 'c1', side: 'OURS', text: 'A building', dueOn: '2026-10-01', overdue: true, mark: null }],
  ...{ ended: null, inForce: true },
};
const institution = {
  ...{ id: 'i1', row, place: null, reason: null, enterprise: null, stages: [{ stage: 'TALKS', on: '2026-09-01', note: null, by: 'o.1' }], withdrawnStages: [] },
  contacts: [{ person: 'x', known: { name: 'Example Person', post: 'Dean', phone: null, email: null } }],
  next: [{ stage: 'SIGNED', name: word('Agreement'), missing: [{ code: 'AGREEMENT', label: word('Text of the agreement') }] }],
  ...{ evidence: [], agreements: [agreement], progress: [], alike: [], actions: ['move', 'signAgreement'] },
  projects: [{ projectId: 'p1', number: 'P-1', name: 'Plant', undone: null }],
};
const none = { owed: null, reached: 2, completion: null, expected: null, variance: null };
const half = { owed: 4, reached: 2, completion: '50.0', expected: '3.00', variance: '-1.00' };
const progress = { CONTACTED: none, SIGNED: half, LANDED: none };
const figures = { elapsedMonths: 9, rules: 'r@1', rows: [{ key: 'UNIVERSITY', stages: { TALKS: 3 }, suspended: 0, ended: 0, progress }] };
const quota = {
  ...{ id: 'q', version: 1, unit: 'a', kind: 'UNIVERSITY', year: 2026, owed: { SIGNED: 4 }, progress, actions: ['decide'] },
  proposed: { owed: { SIGNED: 6 }, reason: 'More money', by: 'o.2' },
};
const rules = {
  ...{ version: 'r@1', kinds: [{ id: 'UNIVERSITY', label: word('University') }], grades: [], papers: [], actions: ['enter'] },
  stages: [{ id: 'TALKS', label: word('Talks') }],
};

function answer(path: string) {
  if (path.includes('/api/industries')) return { items: [{ code: '2614', name: '有机化学原料制造' }] };
  if (path.includes('institution-rules')) return rules;
  if (path.includes('institution-figures')) return figures;
  if (path.includes('institution-quotas')) return { items: [quota], actions: ['propose'] };
  if (path.includes('/trail')) return { items: [] };
  if (path.includes('/api/institutions/')) return institution;
  return path.includes('/api/institutions') ? { items: [row], next: null, total: { count: 1, exact: true } } : { items: [] };
}

const asked = vi.fn<(path: string) => void>();
vi.stubGlobal('fetch', async (path: string) => {
  asked(path);
  return new Response(JSON.stringify(answer(path)), { headers: { ETag: '"1"', 'Content-Type': 'application/json' } });
});
afterEach(cleanup);

it('An institution tells what is still missing as a list of things to do, and what both sides owe', async () => {
  await show(<InstitutionPage />, '/talent/institutions/i1');

  expect(await screen.findByText('Text of the agreement')).toBeTruthy();
  expect(screen.getByText('A building')).toBeTruthy();
  expect(screen.getByText('Example Person')).toBeTruthy();
  expect(screen.getByText('No progress')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Enter a stage' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Suspend' })).toBeNull();
});

it('The register asks with the filters of its address and offers what one may do', async () => {
  await show(<InstitutionRegisterPage />, '/talent/institutions?year=2026&kind=UNIVERSITY');

  expect((await screen.findAllByText('Example University')).length).toBeGreaterThan(0);
  expect(await screen.findByText('Enter a target')).toBeTruthy();
  expect((await screen.findAllByText('2614 有机化学原料制造')).length).toBeGreaterThan(0);
  expect(asked.mock.calls.some(([path]) => path.includes('kind=UNIVERSITY') && path.includes('year=2026'))).toBe(true);
});

it('The board shows each stage with what is missing', async () => {
  await show(<InstitutionBoardPage />, '/talent/institutions/board');

  expect(await screen.findByText('Example University')).toBeTruthy();
  expect(screen.getByText('1 still missing')).toBeTruthy();
});

it('Figures say where there is no quota, and a proposal waits for somebody else', async () => {
  await show(<InstitutionFiguresPage />, '/talent/institutions/figures?year=2026');

  expect((await screen.findAllByText('2 / 4 · 50.0 %')).length).toBeGreaterThan(0);
  expect(screen.getAllByText('2 / -').length).toBeGreaterThan(0);
  expect(await screen.findByRole('img', { name: /University 3/ })).toBeTruthy();
  expect(await screen.findByRole('button', { name: 'Confirm or decline' })).toBeTruthy();
});

it('A project leads back to the institution it came of', async () => {
  await show(<ProjectInstitutions project={{ id: 'p1' }} />);

  expect((await screen.findByRole('link')).getAttribute('href')).toBe('/talent/institutions/i1');
});

it('The register has one first thing to do: to list a target', async () => {
  await show(<InstitutionRegisterPage />, '/talent/institutions');

  await screen.findByText('Enter a target');
  const first = screen.getAllByRole('link').filter((link) => link.classList.contains('ant-btn-primary'));
  expect(first.map((link) => link.getAttribute('href'))).toEqual(['/talent/institutions/new']);
});
