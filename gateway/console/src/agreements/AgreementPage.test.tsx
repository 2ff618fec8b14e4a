import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Project } from '../api/project';
import { show } from '../testing/render';
import { AgreementPage } from './AgreementPage';
import { AgreementRegisterPage } from './AgreementRegisterPage';
import { AgreementSection } from './AgreementSection';

const mark = { by: 'o.2', at: '2026-01-01T00:00:00Z', said: null };
const names = { zh: '土地', en: 'Land' };
const record = { id: 'f1', day: '2026-02-01', amount: '10', evidence: 'Certificate', entered: mark, confirmed: null, withdrawn: null, actions: ['confirm'] };
const commitment = {
  ...{ id: 'c1', side: 'PLACE', kindLabel: names, words: 'Thirty mu of land', amount: '30', done: '0', unit: { zh: '亩', en: 'mu' } },
  ...{ due: '2026-03-01', firstDue: '2026-02-01', since: 1, dropped: null, inForce: true, fulfilled: false, overdue: true },
  ...{ extensions: [{ from: '2026-02-01', until: '2026-03-01', by: { ...mark, said: 'Waits for approval' } }], fulfilments: [record], actions: ['enter'] },
};
const agreement = {
  ...{ id: 'a1', number: 'IA-2026-000001', version: 3, projectId: 'p1', projectNumber: 'P-1', projectName: 'Battery plant', unit: 'a' },
  ...{ title: 'Agreement A', investors: ['Example Ltd'], status: 'SIGNED', binding: 1, ended: null, actions: ['draft'], commitments: [commitment] },
  drafts: [
    {
      ...{ number: 1, text: 'Article 1', caseByCase: true, amount: { amount: '100.00', currency: 'CNY' }, written: mark },
      ...{ reviews: [{ kind: 'LEGAL', kindLabel: { zh: '法审', en: 'Legal review' }, verdict: 'PASSED', day: '2026-01-02', by: mark }] },
      signed: { day: '2026-01-03', by: mark },
    },
  ],
  asked: [{ kind: 'LEGAL', kindLabel: { zh: '法审', en: 'Legal review' }, passed: true, mine: false }],
  rates: [
    {
      ...{ side: 'PLACE', on: '2026-11-29', percent: '0.00', fulfilled: 0, due: 1 },
      counted: [{ commitment: 'c1', fulfilled: false, promised: '30', done: '0' }],
      kinds: [{ kind: 'LAND', kindLabel: names, unit: { zh: '亩', en: 'mu' }, percent: '0.00', promised: '30', done: '0' }],
    },
    { side: 'INVESTOR', on: '2026-11-29', percent: null, fulfilled: 0, due: 0, counted: [], kinds: [] },
  ],
};
const row = {
  ...{ id: 'a1', number: 'IA-2026-000001', projectId: 'p1', projectName: 'Battery plant', unit: 'a', title: 'Agreement A', status: 'SIGNED' },
  ...{ signedOn: '2026-01-03', place: '66.67', investor: null, overduePlace: 1, overdueInvestor: 0 },
};

function answer(path: string) {
  if (path.includes('/projects/p1/agreement')) return { current: agreement, ended: [], actions: [] };
  if (path.includes('/api/agreements/')) return agreement;
  return path.includes('/api/agreements') ? { items: [row], total: 1 } : [];
}

const sent: string[] = [];
beforeEach(() => {
  sent.length = 0;
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    if (init?.method === 'POST') sent.push(path);
    return new Response(JSON.stringify(answer(path)), { headers: { ETag: '"3"' } });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('An agreement tells its reviews, what was promised, each rate and what is behind it', async () => {
  await show(<AgreementPage />, '/projects/agreements/a1');

  expect((await screen.findAllByText('Thirty mu of land')).length).toBe(2);
  expect(screen.getByText('0 of 1 due are fulfilled')).toBeTruthy();
  expect(screen.getByText('Nothing due yet')).toBeTruthy();
  expect(screen.getByText(/Waits for approval/)).toBeTruthy();
  expect(screen.getByText(/waits for confirmation/)).toBeTruthy();
  expect(screen.getByText('Case by case')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Write a new version' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Terminate' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Extend' })).toBeNull();
});

it('What was done is confirmed where the server lets one', async () => {
  await show(<AgreementPage />, '/projects/agreements/a1');
  fireEvent.click(await screen.findByRole('button', { name: 'Confirm' }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.click(dialog.getByRole('button', { name: 'Confirm' }));

  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toContain('/commitments/c1/fulfilments/f1/confirmation');
});

it('The overview says what each side fulfilled, and the project links to its agreement', async () => {
  await show(<AgreementRegisterPage />);
  expect((await screen.findAllByText('66.67%')).length).toBeGreaterThan(0);
  expect(screen.getAllByText('place 1 · investor 0').length).toBeGreaterThan(0);
  cleanup();

  await show(<AgreementSection project={{ id: 'p1' } as Project} />);
  expect((await screen.findByRole('link', { name: 'Agreement A' })).getAttribute('href')).toBe('/projects/agreements/a1');
  expect(screen.queryByRole('button', { name: 'Write the investment agreement' })).toBeNull();
});
