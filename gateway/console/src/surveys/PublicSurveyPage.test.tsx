import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { afterEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { PublicSurveyPage } from './PublicSurveyPage';

const blank = { options: [], least: null, most: null, decimals: null };
const survey = {
  ...{ kind: 'QUESTIONNAIRE', title: { zh: '问卷', en: 'How are we doing' }, purpose: 'To learn', by: { zh: '张店', en: 'Zhangdian' } },
  ...{ invited: 'Rhine Chemicals', closing: '2026-12-31', anonymous: true, takesAnswers: true, day: null, place: null },
  questions: [
    { ...blank, id: 'MARK', kind: 'SCALE', words: { zh: '打分', en: 'Your mark' }, required: true, least: 1, most: 3 },
    { ...blank, id: 'TRIPS', kind: 'NUMBER', words: { zh: '次数', en: 'Trips' }, required: false, least: 0, most: 9 },
    { ...blank, id: 'ONE', kind: 'SINGLE', words: { zh: '一', en: 'Pace' }, required: false, options: [{ id: 'A', words: { zh: '快', en: 'Fast' } }] },
    { ...blank, id: 'MANY', kind: 'MULTIPLE', words: { zh: '多', en: 'Worst' }, required: false, options: [{ id: 'L', words: { zh: '地', en: 'Land' } }], most: 2 },
    { ...blank, id: 'WISH', kind: 'TEXT', words: { zh: '意见', en: 'Your wish' }, required: false },
  ],
};
const given = [
  { question: 'MARK', chosen: [], number: 2, text: null },
  { question: 'ONE', chosen: ['A'], number: null, text: null },
];

const sent: string[] = [];
async function opened(changed: object) {
  sent.length = 0;
  let standing: object = { ...survey, revision: 0, replies: [], ...changed };
  vi.stubGlobal('fetch', async (_: string, init?: RequestInit) => {
    if (init?.method === 'POST') {
      sent.push(String(init.body));
      standing = { ...standing, revision: 1, replies: given };
    }
    return new Response(JSON.stringify(standing));
  });
  await show(
    <Routes>
      <Route path="/public/surveys/:token" element={<PublicSurveyPage />} />
    </Routes>,
    '/public/surveys/t',
  );
  await screen.findByText('To learn');
}
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('What is asked is answered by its kind, and a zero is an answer', async () => {
  await opened({});
  expect(screen.getByText(/results show no names/)).toBeTruthy();
  fireEvent.click(screen.getByText('3'));
  fireEvent.change(screen.getByLabelText(/Trips/), { target: { value: '0' } });
  fireEvent.click(screen.getByText('Fast'));
  fireEvent.click(screen.getByText('Land'));
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));

  await waitFor(() => expect(sent).toHaveLength(1));
  expect(JSON.parse(sent[0] ?? '')).toEqual({
    seen: 0,
    replies: [
      { question: 'MARK', number: 3 },
      { question: 'TRIPS', number: 0 },
      { question: 'ONE', chosen: ['A'] },
      { question: 'MANY', chosen: ['L'] },
    ],
  });
  expect(await screen.findByText(/Received, thank you/)).toBeTruthy();
});

it('A required question holds the form', async () => {
  await opened({});
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));

  await waitFor(() => expect(document.querySelector('.ant-form-item-explain-error')).toBeTruthy());
  expect(sent).toEqual([]);
});

it('An answer that stands is shown and replaced as it was seen', async () => {
  await opened({ revision: 4, replies: given });
  fireEvent.click(screen.getByRole('button', { name: 'Send the changed answer' }));

  await waitFor(() => expect(sent).toHaveLength(1));
  expect(JSON.parse(sent[0] ?? '')).toEqual({
    seen: 4,
    replies: [
      { question: 'MARK', number: 2 },
      { question: 'ONE', chosen: ['A'] },
    ],
  });
});

it('Once it is over nothing is sent', async () => {
  await opened({ takesAnswers: false });
  expect(screen.getByText(/no more answers are taken/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Send' })).toBeNull();
});

it('A question says what an answer has to be', async () => {
  await opened({});

  expect(screen.getByText('At least 0, At most 9, A whole number')).toBeTruthy();
  expect(screen.getByText('At most 2 choices')).toBeTruthy();
  expect(screen.getByText('At most 2000 characters')).toBeTruthy();
});

it('An answer to an anonymous survey is not shown, only said to be there', async () => {
  await opened({ revision: 4, replies: [] });

  expect(screen.getByText(/what you send now replaces it/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Send the changed answer' })).toBeTruthy();
});
