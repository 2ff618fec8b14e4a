import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { confirmDue } from '../api/benefit';
import { show } from '../testing/render';
import { BenefitDuePage } from './BenefitDuePage';
import { requestOf } from './BenefitFormPage';
import { BenefitPage } from './BenefitPages';
import { BenefitTablesPage } from './BenefitTablesPage';
import { tablesOf } from './benefitTables';

const cny = (amount: string) => ({ amount, currency: 'CNY' });
const row = {
  ...{ benefit: 'HOME', recipient: 'TALENT', ofEmployer: true, classes: ['C', 'D'], degree: null, titles: [], ageAtMost: 45, employment: ['FULL_TIME'] },
  ...{ applies: null, evidence: [], serviceMonths: 60, merit: null, pay: 'fixed', clause: 'A home for class C' },
};
const table = {
  ...{ id: 'town-2026', reference: 'town-2026@1', city: 'Town', title: { zh: '镇', en: 'Town 2026' }, source: 'ours', status: 'ASSUMED' },
  ...{ note: null, validFrom: '2026-01-01', validUntil: null, inForce: true, asked: {}, rows: [row] },
  names: { HOME: { zh: '购房补贴', en: 'A home' } },
};
const benefit = {
  ...{ id: 'b1', number: 'B-2026-000001', version: 4, talentId: 't1', talentNumber: 'T-2026-000001', projectId: 'p1', kind: 'HOME' },
  ...{ amount: cny('100.00'), paid: cny('33.00'), ruleVersion: 'town-2026@1', talentClass: 'C', appliedOn: '2026-10-15' },
  ...{ explanation: [{ step: 'benefit-total', text: 'Total 100.00' }], marks: [{ step: 'x', text: 'Claimed for the project, too' }] },
  ...{ status: 'RUNNING', recipient: 'REFERRER', payee: 'referrer-1', ruling: null, stated: {}, papers: [], running: false },
  ...{ grantedBy: 'o.1', decidedBy: 'o.2', declinedReason: null, paymentId: null, paidAt: null, actions: ['confirmClawback'] },
  instalments: [
    {
      ...{ key: 'start', amount: cny('33.00'), status: 'PROVEN', label: { zh: '启动', en: 'Start' }, evidence: 'AGREEMENT', provenBy: 'o.1' },
      ...{ proof: [], confirmedBy: null, paymentId: null, paidAt: null, refusal: null, actions: ['confirm'] },
    },
  ],
  clawback: {
    ...{ cause: 'LEFT_EARLY', status: 'PROPOSED', amount: cny('22.00'), demanded: cny('0.00'), returned: cny('0.00'), reason: 'Left' },
    ...{ demandedBy: 'o.1', decidedBy: null, open: false, refused: [] as unknown[] },
  },
};
const due = {
  ...{ id: 'b1', number: 'B-2026-000001', talentId: 't1', talentNumber: 'T-2026-000001', unit: 'u', kind: 'HOME' },
  ...{ each: cny('1000.00'), amount: cny('2000.00'), keys: ['2026-09', '2026-10'] },
};

let shown: object = benefit;
const sent: { path: string; body: unknown }[] = [];

function answer(path: string) {
  if (path.includes('/confirmation')) return { items: [{ id: 'b1', done: false, code: 'x', title: 'Not due' }] };
  if (path.includes('due-benefits')) return { items: [due] };
  if (path.includes('benefit-tables')) return { items: [table] };
  if (path.includes('/trail')) return { items: [] };
  return path.includes('/api/benefits/b1') ? shown : { items: [], total: { count: 0 } };
}

beforeEach(() => {
  sent.length = 0;
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    if (init?.method === 'POST') sent.push({ path, body: JSON.parse(String(init.body)) });
    return new Response(JSON.stringify(answer(path)), { headers: { ETag: '"4"' } });
  });
});
afterEach(cleanup);

it('A benefit tells of its milestones, its clawback and what whoever approves has to look at', async () => {
  await show(
    <Routes>
      <Route path="/talent/benefits/:id" element={<BenefitPage />} />
    </Routes>,
    '/talent/benefits/b1',
  );

  expect(await screen.findByText('Claimed for the project, too')).toBeTruthy();
  expect(screen.getByText('left within the term')).toBeTruthy();
  expect(screen.getByText('referrer-1')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Confirm the milestone' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Confirm clawback or end' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Approve' })).toBeNull();
});

it('What the ledger refused stands with its words and is demanded again, whole or less', async () => {
  const refused = [{ sourceId: 'b1', amount: cny('22.00'), refusal: { code: 'reward.demand-above-payment', text: 'More than was paid' } }];
  shown = { ...benefit, clawback: { ...benefit.clawback, status: 'CONFIRMED', refused }, actions: ['demandAgain'] };
  await show(
    <Routes>
      <Route path="/talent/benefits/:id" element={<BenefitPage />} />
    </Routes>,
    '/talent/benefits/b1',
  );
  expect(await screen.findByText('More than was paid', { exact: false })).toBeTruthy();

  fireEvent.click(screen.getByRole('button', { name: 'Mend and demand again' }));
  fireEvent.change(await screen.findByLabelText('Reason'), { target: { value: 'Finance asked for a part' } });
  fireEvent.click(screen.getAllByRole('button', { name: 'Mend and demand again' }).at(-1) as HTMLElement);

  await waitFor(() => expect(sent[0]?.body).toEqual({ sourceId: 'b1', amount: cny('22.00'), reason: 'Finance asked for a part' }));
  shown = benefit;
});

it('One decision confirms what is marked, and what was not is named', async () => {
  await show(<BenefitDuePage />);

  fireEvent.click(await screen.findByRole('checkbox', { name: 'B-2026-000001' }));
  fireEvent.click(screen.getByRole('button', { name: 'Confirm 1 marked' }));
  const buttons = await screen.findAllByRole('button', { name: 'Confirm 1 marked' });
  fireEvent.click(buttons.at(-1) as HTMLElement);

  expect(await screen.findByText('0 confirmed, 1 not.')).toBeTruthy();
  expect(screen.getByText('B-2026-000001: Not due')).toBeTruthy();
  expect(sent[0]?.body).toEqual({ items: [{ id: 'b1', keys: ['2026-09', '2026-10'] }] });
});

it('Many are confirmed in parts that the service takes', async () => {
  const many = Array.from({ length: 501 }, (_, at) => ({ id: `b${at}`, keys: ['2026-09'] }));

  const given = await confirmDue(many, 'key');

  expect(sent.map((one) => (one.body as { items: object[] }).items.length)).toEqual([200, 200, 101]);
  expect(given.items).toHaveLength(3);
});

it('A table says what each class gets', async () => {
  await show(<BenefitTablesPage />);

  expect(await screen.findByText('A home for class C')).toBeTruthy();
  expect(screen.getByText('A home')).toBeTruthy();
  expect(screen.getByText('C/D · at most 45 years old · full time')).toBeTruthy();
});

it('Of each place the latest table in force decides', () => {
  const older = { ...table, id: 'town-2025' };
  const ended = { ...table, id: 'other', city: 'Other', inForce: false };

  expect(tablesOf([table, older, ended], 'HOME').map((one) => one.id)).toEqual(['town-2026']);
  expect(tablesOf([table], 'RENT')).toEqual([]);
});

it('What was left empty is not sent', () => {
  const values = { talentId: 't1', kind: 'HOME', price: { amount: '', currency: 'CNY' }, ruling: '' };

  expect(requestOf(values)).not.toHaveProperty('price');
});
