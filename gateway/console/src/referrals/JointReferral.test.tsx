import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Referral, Referrer } from '../api/referral';
import { show } from '../testing/render';
import { FileReferralDialog, SharesDialog } from './FileReferralDialog';
import { ReferralCard } from './ReferralCard';

const me = { id: 'rf1', number: 'RF-2026-000001', status: 'CONFIRMED', name: 'Example Advisers' } as Referrer;
const share = (referrerId: string, name: string, percent: string, confirmedAt: string | null) => ({
  referrerId,
  number: `RF-${referrerId}`,
  name,
  percent,
  confirmedAt,
  linkExpiresAt: null,
});
const joint: Referral = {
  id: 'r1',
  number: 'R-2026-000001',
  status: 'FILED',
  referrerId: 'rf1',
  referrerName: 'Example Advisers',
  leadId: 'l1',
  leadNumber: 'L-2026-000001',
  filedAt: '2026-11-22T09:00:00Z',
  filedOnBehalf: false,
  shares: [share('rf1', 'Example Advisers', '33.33', '2026-11-22T09:10:00Z'), share('rf2', 'RF-2026-000002', '66.67', null)],
  behind: null,
  confirmations: [{ party: 'REFERRER', at: '2026-11-22T09:10:00Z', by: 'referrer' }],
  missing: ['INVESTOR', 'REFERRER', 'LANDING_PLACE', 'BUREAU'],
  actions: ['share-link:rf2', 'shares', 'withdraw'],
};
let calls: { path: string; init: RequestInit | undefined }[] = [];

beforeEach(() => {
  calls = [];
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    calls.push({ path, init });
    const answer = path.startsWith('/api/referrers') ? { items: [me], next: null } : joint;
    return new Response(JSON.stringify(answer));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const sent = (method: string) => calls.find(({ init }) => init?.method === method);

it('A referrer, who sees no leads, files by the number of the lead and names its partner by number', async () => {
  await show(<FileReferralDialog onClose={() => {}} />, '/', { functions: ['REFERRER'] });
  await vi.waitFor(() => expect(calls.some(({ path }) => path.startsWith('/api/referrers'))).toBe(true));
  fireEvent.mouseDown(screen.getByLabelText('Referrer'));
  fireEvent.click(await screen.findByText('Example Advisers (RF-2026-000001)'));
  fireEvent.change(screen.getByLabelText('Number of the lead'), { target: { value: ' L-2026-000001 ' } });
  fireEvent.change(screen.getByLabelText('How it came about'), { target: { value: 'met at the fair' } });
  fireEvent.click(screen.getByRole('button', { name: 'Add a joint referrer' }));
  fireEvent.change(screen.getByLabelText('Number of the joint referrer'), { target: { value: 'RF-2026-000002' } });
  fireEvent.change(screen.getByLabelText('Share'), { target: { value: '66.67' } });
  expect(await screen.findByText('Share of the referrer who files: 33.33 %')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'File a referral' }));

  await vi.waitFor(() => expect(sent('POST')).toBeTruthy());
  expect(sent('POST')?.path).toBe('/api/referrals');
  expect(JSON.parse(String(sent('POST')?.init?.body))).toEqual({
    referrerId: 'rf1',
    lead: 'L-2026-000001',
    statement: 'met at the fair',
    shares: [
      { referrer: 'rf1', percent: '33.33' },
      { referrer: 'RF-2026-000002', percent: '66.67' },
    ],
  });
});

it('A party of joint referrers waits until each has confirmed its own share', async () => {
  const { container } = await show(<ReferralCard referral={joint} etag={'"1"'} />);

  expect(container.querySelectorAll('.party-done')).toHaveLength(0);
  expect(screen.getByRole('list', { name: 'Shares' }).textContent).toMatch(/Example Advisers33.33 %.*RF-2026-00000266.67 %waiting/);
  fireEvent.click(screen.getByRole('button', { name: 'Link for RF-2026-000002' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Make the link' }));
  await vi.waitFor(() => expect(sent('POST')?.path).toBe('/api/referrals/r1/shares/rf2/links'));
});

it('A filing behind another says which one stands', async () => {
  await show(<ReferralCard referral={{ ...joint, status: 'WAITING', behind: 'R-2026-000000', actions: [] }} etag={'"1"'} />);

  expect(screen.getByText(/R-2026-000000 stands/)).toBeTruthy();
  expect(screen.getByText('Waiting behind another')).toBeTruthy();
});

it('Changed shares are sent whole, on the version that was seen; without partners one has all', async () => {
  await show(<SharesDialog referral={joint} etag={'"7"'} onClose={() => {}} />, '/', { functions: ['REFERRER'] });
  fireEvent.click(screen.getByRole('button', { name: 'Remove this joint referrer' }));
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));

  await vi.waitFor(() => expect(sent('PUT')?.path).toBe('/api/referrals/r1/shares'));
  expect(JSON.parse(String(sent('PUT')?.init?.body))).toEqual({ shares: [{ referrer: 'rf1', percent: '100' }] });
  expect(new Headers(sent('PUT')?.init?.headers).get('If-Match')).toBe('"7"');
});
