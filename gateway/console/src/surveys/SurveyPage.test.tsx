import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { afterEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { formOf, sentAs } from './form';
import { SurveyPage } from './SurveyPage';

const mark = { by: 'o.2', at: '2026-11-01T00:00:00Z', said: null };
const question = { id: 'WISH', kind: 'TEXT' as const, words: { zh: '意见', en: 'Your wish' }, required: false, options: [], least: null, most: 20, decimals: null };
const survey = {
  ...{ id: 'q1', number: 'Q-1', version: 3, kind: 'QUESTIONNAIRE' as const, title: { zh: '问卷', en: 'How are we doing' }, purpose: 'To learn' },
  ...{ unit: 'linzi', closing: '2026-12-31', anonymous: false, status: 'RUNNING' as const, questions: [question], set: null, meeting: null },
  ...{ created: mark, opened: mark, actions: ['invite', 'makeMatter'] },
};
const figures = { invited: 4, answered: 3, rate: 75, withheld: false, atLeast: null };
const ofWish = { question: 'WISH', answered: 1, counts: [], mean: null, median: null, lowest: null, highest: null };
const results = { ...figures, questions: [ofWish], texts: [{ question: 'WISH', text: 'Mend the road', invitation: 'i1', name: 'Rhine' }] };
const invitation = { id: 'i1', name: 'Rhine', unit: null, projectId: null, expiresAt: null, revoked: false, answered: true, answeredAt: null };

const sent: [string, unknown][] = [];
async function shown(found: object = results, one: object = survey) {
  sent.length = 0;
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    if (init.method === 'POST') sent.push([path, JSON.parse(String(init.body))]);
    const answer = path.endsWith('/links')
      ? { token: 'tok', expiresAt: '2026-12-31T00:00:00Z' }
      : path.endsWith('/results')
        ? found
        : path.endsWith('/invitations')
          ? { items: [invitation] }
          : path.startsWith('/api/matters') || path.endsWith('/trail')
            ? { items: [], next: null }
            : path.startsWith('/api/surveys/')
              ? one
              : [];
    return new Response(JSON.stringify(answer), { headers: { ETag: '"3"' } });
  });
  await show(
    <Routes>
      <Route path="/projects/surveys/:id" element={<SurveyPage />} />
    </Routes>,
    '/projects/surveys/q1',
  );
  await screen.findByRole('heading', { name: 'How are we doing' });
}
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('What was said is shown with its rate and becomes a matter', async () => {
  await shown();
  expect(await screen.findByText('75.0%')).toBeTruthy();
  fireEvent.click(await screen.findByRole('button', { name: 'Make it a matter' }));

  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText('Mend the road')).toBeTruthy();
  expect(dialog.getByLabelText(/What is to be done/)).toBeTruthy();
});

it('A link is made for one invitation and shown once', async () => {
  await shown();
  fireEvent.click(await screen.findByRole('button', { name: 'Link · Rhine' }));
  fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Make a link' }));

  await waitFor(() => expect(sent).toEqual([['/api/survey-invitations/i1/links', {}]]));
  expect(await screen.findByText(/\/public\/surveys\/tok$/)).toBeTruthy();
});

it('Of an anonymous survey the page says from when on it shows what was said', async () => {
  await shown({ ...figures, questions: [], texts: [], withheld: true, atLeast: 3 }, { ...survey, anonymous: true });

  expect(await screen.findByText(/at least 3 answers/)).toBeTruthy();
  expect(screen.queryByText('Your wish')).toBeNull();
});

it('A draft goes as it came, and a new question gets an id that is free', () => {
  const form = formOf({ ...survey, questions: [{ ...question, id: 'Q1' }] });
  const choice = { kind: 'SINGLE' as const, zh: '快慢', en: 'Pace', required: true, options: '快 | Fast\n慢｜Slow\n\n一般' };

  expect(sentAs({ ...form, questions: [...(form.questions ?? []), choice] })).toMatchObject({
    title: { zh: '问卷', en: 'How are we doing' },
    questions: [
      { id: 'Q1', kind: 'TEXT', most: 20, options: [] },
      {
        id: 'Q2',
        options: [
          { id: 'A1', words: { zh: '快', en: 'Fast' } },
          { id: 'A2', words: { zh: '慢', en: 'Slow' } },
          { id: 'A3', words: { zh: '一般', en: '一般' } },
        ],
      },
    ],
  });
});
