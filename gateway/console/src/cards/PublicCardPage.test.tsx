import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { percent } from './CardFiguresPage';
import { PublicCardPage } from './PublicCardPage';

const filing = {
  ...{ id: 'FILING', label: { zh: '备案', en: 'Filing' }, office: { zh: '发改', en: 'Development' }, workingDays: 0 },
  ...{ after: [], status: 'DONE', acceptedOn: '2026-11-28', stops: [], endedOn: '2026-11-28', said: 'filed' },
  ...{ due: '2026-11-28', provisional: false, daysUsed: 0, daysLate: 0, onTime: true, state: 'QUIET' },
};
const card = {
  ...{ number: 'SC-2026-000001', projectName: 'Rhine Chemicals', unitName: { zh: '张店区', en: 'Zhangdian' } },
  ...{ track: { zh: '备案制', en: 'By filing' }, wholeDue: '2027-01-25', wholeProvisional: true, promises: [], linkExpiresAt: '2027-05-01T00:00:00Z' },
};

const sent: string[] = [];
let satisfaction: number | null = null;
beforeEach(() => {
  sent.length = 0;
  satisfaction = null;
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    if (path.endsWith('gone')) return new Response('{"status":404,"code":"project.card-link-unknown","title":"No card"}', { status: 404, headers: { 'Content-Type': 'application/problem+json' } });
    if (init?.method === 'POST') {
      sent.push(`${path.split('/').at(-1)} ${String(init.body)}`);
      if (path.endsWith('/ratings')) satisfaction = 4;
    }
    return new Response(JSON.stringify({ ...card, procedures: [{ ...filing, satisfaction }], complaints: [] }));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const open = (token: string) =>
  show(
    <Routes>
      <Route path="/public/service-cards/:token" element={<PublicCardPage />} />
    </Routes>,
    `/public/service-cards/${token}`,
  );

it('A procedure that is done is rated once', async () => {
  await open('t');
  fireEvent.click(await screen.findByRole('button', { name: 'Filing: 4 of 5' }));

  await waitFor(() => expect(sent).toEqual(['ratings {"procedure":"FILING","score":4}']));
  await waitFor(() => expect(screen.queryAllByRole('button', { name: /of 5/ })).toEqual([]));
});

it('The end of the whole way says that it may still move', async () => {
  await open('t');
  expect(await screen.findByText(/provisional: the holidays/)).toBeTruthy();
});

it('A complaint is sent and the field is empty again', async () => {
  await open('t');
  fireEvent.change(await screen.findByLabelText('What went wrong?'), { target: { value: 'Too slow' } });
  fireEvent.click(screen.getByRole('button', { name: 'Send the complaint' }));

  await waitFor(() => expect(sent).toEqual(['complaints {"text":"Too slow"}']));
  await waitFor(() => expect(screen.getByLabelText<HTMLTextAreaElement>('What went wrong?').value).toBe(''));
});

it('A link that opens nothing says so', async () => {
  await open('gone');
  expect(await screen.findByText('No card')).toBeTruthy();
});

it('A rate keeps each of its digits, and none stays none', () => {
  expect(['1.0000', '0.6667', '0.0500', '0.0000', null].map(percent)).toEqual(['100.00%', '66.67%', '5.00%', '0.00%', null]);
});
