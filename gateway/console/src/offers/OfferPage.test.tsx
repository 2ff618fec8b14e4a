import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { OfferPage } from './OfferPage';
import { OfferRegisterPage } from './OfferRegisterPage';

const cny = (amount: string) => ({ amount, currency: 'CNY' });
const mark = { by: 'o.2', at: '2026-09-01T00:00:00Z', said: 'First meeting' };
const row = {
  ...{ id: 'q1', number: 'Q-2026-000001', unit: 'a', title: 'A third of the plant', kind: 'EQUITY', kindLabel: { zh: '股权', en: 'Equity' } },
  ...{ enterprise: 'Chemicals Ltd', industry: '2614', asked: cny('20.00'), validUntil: '2026-10-15', confidential: true },
  ...{ status: 'IN_TALKS', endsSoon: true },
};
const interest = (id: string, state: string, actions: string[]) => ({
  ...{ id, investor: { name: `Investor ${id}`, creditCode: null, country: 'CN', amount: cny('30.00') }, unit: 'a', on: '2026-09-01' },
  ...{ state, recorded: mark, ended: null, actions },
});
const offer = {
  ...{ offer: row, offerer: { name: 'Chemicals Ltd', creditCode: '91', industry: '2614', division: '370303', park: null } },
  ...{ codeIsValid: false, description: 'Looking for a partner', share: '30', area: null, hasContact: true, contact: null },
  ...{ missing: [], longest: '2027-03-01', steps: [{ status: 'PUBLISHED', mark }], deal: null, actions: ['bring', 'extend'] },
  interests: [interest('i1', 'IN_TALKS', ['take', 'endTalks']), interest('i2', 'ENDED', [])],
};
const matches = {
  items: [
    {
      ...{ projectId: 'p1', number: 'P-1', name: 'Plant', investor: 'Fitting Corp', country: 'CN', amount: cny('25.00'), points: 3, asked: 7 },
      reasons: [
        { criterion: 'INDUSTRY', verdict: 'MET', hard: false, weight: 3 },
        { criterion: 'KIND', verdict: 'UNKNOWN', hard: false, weight: 2 },
        { criterion: 'AMOUNT', verdict: 'NOT_MET', hard: false, weight: 2 },
      ],
    },
  ],
  ...{ fitting: 1, leftOut: {}, whole: true },
};

let shown: object = offer;

function answer(path: string) {
  if (path.includes('investor-matches')) return matches;
  if (path.includes('offer-rules')) return { facts: [], kinds: [], actions: ['draft'] };
  if (path.includes('project-rules')) return { kinds: [{ id: 'MERGER', label: { zh: '并购', en: 'Takeover' } }] };
  if (path.includes('/trail')) return { items: [] };
  if (path.includes('/api/offers/')) return shown;
  return path.includes('/api/offers') ? { items: [row], total: 1 } : [];
}

const sent: string[] = [];
vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
  if (init?.method === 'POST') sent.push(String(init.body));
  return new Response(JSON.stringify(answer(path)), { headers: { ETag: '"1"' } });
});
afterEach(() => {
  cleanup();
  shown = offer;
  sent.length = 0;
});

it('An offer tells its interests with what one may do, and why each investor fits', async () => {
  await show(<OfferPage />, '/projects/offers/q1');

  expect(await screen.findByText('Investor i1')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Make it a project' })).toBeTruthy();
  expect(screen.getAllByRole('button', { name: 'End the talks' })).toHaveLength(1);
  expect(await screen.findByText('Fitting Corp')).toBeTruthy();
  expect(screen.getByText('Industry · met')).toBeTruthy();
  expect(screen.getByText('Kind of investment · unknown')).toBeTruthy();
  expect(screen.getByText('Amount · not met')).toBeTruthy();
  expect(screen.getByText('Kept for its own unit and the bureau')).toBeTruthy();
  expect(screen.getByText('Last character does not fit')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Withdraw' })).toBeNull();
});

it('A draft says what is missing, and one that was taken leads to its project', async () => {
  shown = {
    ...offer,
    offer: { ...row, status: 'TAKEN' },
    missing: [{ zh: '联系人', en: 'contact' }, { zh: '面积', en: 'area' }],
    deal: { projectId: 'p9', projectNumber: 'P-9', projectName: 'Joint plant' },
  };
  await show(<OfferPage />, '/projects/offers/q1');

  expect((await screen.findByText('P-9 Joint plant')).getAttribute('href')).toBe('/projects/p9');
  expect(screen.getByText('Not published without: contact, area')).toBeTruthy();
  expect(screen.queryByText('Fitting Corp')).toBeNull();
});

it('An offer whose kind the rules no longer know is taken under a kind of project that is said', async () => {
  await show(<OfferPage />, '/projects/offers/q1');
  fireEvent.click(await screen.findByRole('button', { name: 'Make it a project' }));

  expect(await screen.findByText('The rules of today no longer know the kind of this offer')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('Reason'), { target: { value: 'Agreed' } });
  const confirm = screen.getAllByRole('button', { name: 'Make it a project' }).at(-1) as HTMLElement;
  fireEvent.click(confirm);
  expect(await screen.findByText('Please fill this in')).toBeTruthy();
  expect(sent).toEqual([]);
  fireEvent.mouseDown(screen.getByLabelText('Kind of project'));
  fireEvent.click(await screen.findByText('Takeover'));
  fireEvent.click(confirm);
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(JSON.parse(sent[0] ?? '')).toMatchObject({ kind: 'MERGER', text: 'Agreed' });
});

it('The register shows what is confidential and what ends soon', async () => {
  await show(<OfferRegisterPage />);

  expect((await screen.findAllByText('A third of the plant')).length).toBeGreaterThan(0);
  expect(screen.getAllByText('Ends soon').length).toBeGreaterThan(0);
  expect(screen.getAllByText('Confidential').length).toBeGreaterThan(0);
  expect(await screen.findByText('Enter an offer')).toBeTruthy();
});
