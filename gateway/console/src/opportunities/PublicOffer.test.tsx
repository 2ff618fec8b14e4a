import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { PublicOfferListPage } from './PublicOfferListPage';
import { PublicOfferPage } from './PublicOfferPage';

const both = (en: string) => ({ zh: en, en });
const offer = {
  ...{ id: 'o1', number: 'OP-2026-000001', title: both('Pilot plant'), industry: '2614', industryName: '有机化学原料制造' },
  ...{ division: '370303', divisionName: '山东省淄博市张店区', carrierName: null, wanted: both('Process'), offered: both('Buildings') },
  ...{ amountFrom: { amount: '1', currency: 'CNY' }, amountTo: { amount: '2', currency: 'CNY' } },
  ...{ ways: [{ id: 'JOINT', label: both('Joint venture') }], unitName: both('Zhangdian'), validUntil: '2026-12-31' },
};

const asked: string[] = [];
const sent: { key: string | null; body: string }[] = [];
let full = false;
beforeEach(() => {
  asked.length = 0;
  sent.length = 0;
  full = false;
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    asked.push(path);
    if (init?.method === 'POST') {
      sent.push({ key: new Headers(init.headers).get('Idempotency-Key'), body: String(init.body) });
      if (full) return problem(429, 'project.enquiry-too-many', 'No more enquiries today');
      return new Response('{"number":"OE-2026-000007","receivedAt":"2026-09-15T04:00:00Z"}', { status: 201 });
    }
    if (path.endsWith('gone')) return problem(404, 'project.opportunity-not-offered', 'Not offered');
    if (path.endsWith('/choices')) return new Response('{"industries":[{"code":"26","name":"化学"}],"divisions":[]}');
    return new Response(JSON.stringify(path.includes('/o1') ? offer : { items: [offer], next: null, total: { count: 1, exact: true } }));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const problem = (status: number, code: string, title: string) =>
  new Response(JSON.stringify({ status, code, title }), { status, headers: { 'Content-Type': 'application/problem+json' } });

const open = (id: string) =>
  show(
    <Routes>
      <Route path="/public/opportunities/:id" element={<PublicOfferPage />} />
    </Routes>,
    `/public/opportunities/${id}`,
  );

const type = (label: string | RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

async function fillIn() {
  await open('o1');
  await screen.findByText('Joint venture');
  type('Company', 'Beispiel GmbH');
  fireEvent.mouseDown(screen.getByLabelText('Country or region'));
  fireEvent.click(await screen.findByText('China (CN)'));
  type('Your name', 'Frau Muster');
  type(/^E-mail/, 'muster@example.org');
  type('Your question', 'Tell me more');
}

it('What is offered is listed for everybody and asks for nothing that needs an account', async () => {
  await show(<PublicOfferListPage />, '/public/opportunities');

  expect((await screen.findAllByText('Pilot plant')).length).toBeGreaterThan(0);
  expect(asked.every((path) => path.startsWith('/api/public/'))).toBe(true);
});

it('An enquiry needs consent, is sent under a key and answered with its number', async () => {
  await fillIn();
  fireEvent.click(screen.getByRole('button', { name: 'Send the enquiry' }));
  expect(await screen.findByText('Please agree first')).toBeTruthy();
  expect(sent).toEqual([]);
  fireEvent.click(screen.getByRole('checkbox'));
  fireEvent.click(screen.getByRole('button', { name: 'Send the enquiry' }));

  expect(await screen.findByText(/OE-2026-000007/)).toBeTruthy();
  expect(sent).toHaveLength(1);
  expect(sent[0]?.key).toBeTruthy();
  expect(JSON.parse(sent[0]?.body ?? '')).toEqual({
    ...{ company: 'Beispiel GmbH', country: 'CN', name: 'Frau Muster', email: 'muster@example.org' },
    ...{ message: 'Tell me more', consent: true },
  });
});

it('A no is told and what was typed stays', async () => {
  full = true;
  await fillIn();
  fireEvent.click(screen.getByRole('checkbox'));
  fireEvent.click(screen.getByRole('button', { name: 'Send the enquiry' }));

  expect(await screen.findByText('No more enquiries today')).toBeTruthy();
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Company').value).toBe('Beispiel GmbH'));
});

it('What is not offered says so', async () => {
  await open('gone');
  expect(await screen.findByText('Not offered')).toBeTruthy();
});
