import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { afterEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { OpportunityPage } from './OpportunityPage';
import { OpportunityRegisterPage } from './OpportunityRegisterPage';

const both = (en: string) => ({ zh: en, en });
const mark = { by: 'o.2', at: '2026-09-01T00:00:00Z', said: null };
const opportunity = {
  ...{ version: 3, unit: 'linzi', carrier: null, note: 'For us alone', status: 'PUBLISHED', entered: mark, reviewed: mark },
  ...{ published: mark, ended: null, actions: ['withdraw', 'taken'] },
  guidance: { verdict: 'AVOIDED', unknown: null, warning: true, fitting: [both('Qilu Park')] },
  shown: {
    ...{ id: 'o1', number: 'OP-2026-000001', title: both('Pilot plant'), industry: '2614', industryName: 'Chemistry' },
    ...{ division: '370303', divisionName: 'Zhangdian', carrierName: null, wanted: both('Process'), offered: both('Buildings') },
    ...{ amountFrom: { amount: '1', currency: 'CNY' }, amountTo: { amount: '2', currency: 'CNY' } },
    ...{ ways: [], unitName: both('Linzi'), validUntil: '2026-12-31' },
  },
};
const enquiry = {
  ...{ id: 'e1', number: 'OE-2026-000001', version: 2, opportunityId: 'o1', unit: 'linzi', company: 'Held GmbH', country: 'DE' },
  ...{ person: { name: 'Frau Muster', phone: '+49', email: null, message: 'More, please' }, receivedAt: mark.at, answerBy: mark.at },
  ...{ status: 'REFUSED', leadId: null, leadNumber: null, refusal: 'lead.already-reported', answered: null, mayAnswer: true },
};
const led = { ...enquiry, id: 'e2', company: 'Led GmbH', status: 'LEAD', leadId: 'l2', leadNumber: 'L-2026-000002', mayAnswer: false };

const sent: string[] = [];
function answer(path: string) {
  if (path.includes('opportunity-rules')) return { ways: [], enquiriesPerDay: 20, answerDays: 3, mayDraft: true };
  if (path.includes('/enquiries')) return { items: [enquiry, led], next: null, total: { count: 2, exact: true } };
  if (path.includes('/opportunities/o1/trail')) return { items: [] };
  if (path.includes('/opportunities/o1')) return opportunity;
  if (path.includes('/api/opportunities')) return { items: [opportunity], next: null, total: { count: 1, exact: true } };
  return path.includes('/api/columns') ? { putAway: [] } : { items: [] };
}
vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
  if (init?.method === 'POST') sent.push(`${path} ${new Headers(init.headers).get('If-Match')} ${String(init.body)}`);
  return new Response(JSON.stringify(answer(path)), { headers: { ETag: '"3"' } });
});
afterEach(cleanup);

const open = () =>
  show(
    <Routes>
      <Route path="/projects/opportunities/:id" element={<OpportunityPage />} />
    </Routes>,
    '/projects/opportunities/o1',
  );

it('An opportunity tells where it would fit, what was asked and which lead came of it', async () => {
  await open();

  expect(await screen.findByText(/Qilu Park/)).toBeTruthy();
  expect(await screen.findByText('Another lead reported this investor first')).toBeTruthy();
  expect(screen.getByText('L-2026-000002').getAttribute('href')).toBe('/leads/l2');
  expect(screen.getByRole('button', { name: 'Withdraw' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Publish' })).toBeNull();
});

it('An enquiry is answered in the version that was seen', async () => {
  await open();
  fireEvent.click(await screen.findByRole('button', { name: 'Note the answer' }));
  fireEvent.change(await screen.findByLabelText('What came of it'), { target: { value: 'Called back' } });
  const confirm = screen.getAllByRole('button', { name: 'Note the answer' }).at(-1) as HTMLElement;
  fireEvent.click(confirm);

  await waitFor(() => expect(sent).toEqual(['/api/opportunity-enquiries/e1/answer "2" {"reason":"Called back"}']));
});

it('An enquiry that is none is put aside with a reason', async () => {
  await open();
  sent.length = 0;
  fireEvent.click(await screen.findByRole('button', { name: 'Put aside' }));
  fireEvent.change(await screen.findByLabelText('Reason'), { target: { value: 'Advertising' } });
  fireEvent.click(screen.getAllByRole('button', { name: 'Put aside' }).at(-1) as HTMLElement);

  await waitFor(() => expect(sent).toEqual(['/api/opportunity-enquiries/e1/setting-aside "2" {"reason":"Advertising"}']));
});

it('The register leads to the public page and to a new one', async () => {
  await show(<OpportunityRegisterPage />);

  expect((await screen.findAllByText('Pilot plant')).length).toBeGreaterThan(0);
  expect(screen.getByText('Public page')).toBeTruthy();
  expect(await screen.findByText('Write an opportunity')).toBeTruthy();
});
