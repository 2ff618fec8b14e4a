import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { show } from '../testing/render';
import { ConsultationPage } from './ConsultationPage';
import { figureWords } from './ExpertPage';
import { listed } from './KnowledgeFields';
import { opinionBody } from './OpinionDialog';

const name = (en: string) => ({ zh: en, en });
const part = {
  ...{ expertId: 'x1', expertNumber: 'EX-1', name: null, state: 'OFFERED', assignedOn: '2026-10-15', answerBy: '2026-10-19' },
  ...{ due: '2026-10-29', overdue: false, reason: null, reasons: [], files: [], opinion: null, supplements: [], mark: null },
  actions: ['accept', 'decline', 'recuse'],
};
const asked = {
  ...{ id: 'c1', number: 'EC-1', kindName: name('Project appraisal'), topic: 'PROJECT', reference: 'j1', topicName: 'Example project' },
  ...{ title: 'Shall it come?', text: 'Please appraise.', level: 'OPEN', field: '2614', languages: [] },
  involved: { enterprises: [{ id: 'e1', name: 'Example firm' }], institutions: [], units: [] },
  ...{ unit: { id: 'linzi', name: 'Linzi' }, askedBy: 'o.1', askedOn: '2026-10-15', wanted: 2, due: '2026-10-29', provisional: true },
  ...{ status: 'OPEN', endedReason: null, readable: false, assigned: null, given: null, mine: 'x1', summary: null },
  criteria: [{ id: 'MARKET', name: name('Market'), most: 10, weight: 1 }],
  recommendations: [{ code: 'SUPPORT', name: name('Bring it in') }],
  ...{ markMost: 5, actions: [], assignments: [part] },
};
const given = {
  ...part,
  ...{ state: 'GIVEN', actions: ['mark'], opinion: { grades: { MARKET: 8 }, text: 'Ripe.', recommendation: 'SUPPORT', givenAt: '2026-10-16T01:00:00Z', late: true, enteredByOffice: false } },
};
const read = {
  ...asked,
  ...{ mine: null, readable: true, assigned: 1, given: 1, assignments: [given] },
  summary: {
    ...{ method: 'MEAN', opinions: 1, total: '23/3', totalShown: 7.67, recommendations: { SUPPORT: 1 } },
    criteria: [{ criterion: 'MARKET', name: name('Market'), most: 10, value: '8', shown: 8 }],
  },
};

let answer: object = asked;
const trail = { items: [{ at: '2026-10-15T02:00:00Z', by: 'service:talent-service', action: 'OPINION_GIVEN' }] };
const answered = (path: string) => (path.endsWith('/trail') ? trail : path.includes('consultations') ? answer : { items: [] });
vi.stubGlobal('fetch', async (path: string) => new Response(JSON.stringify(answered(path)), { headers: { ETag: '"1"' } }));
afterEach(cleanup);

it('An expert finds the own part and what can be answered, and no count of the others', async () => {
  answer = asked;
  await show(<ConsultationPage />, '/talent/consultations/c1', { functions: ['EXPERT'] });

  expect(await screen.findByRole('button', { name: /Accept/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: /Recuse/ })).toBeTruthy();
  expect(screen.queryByText('0/2')).toBeNull();
  expect(screen.getByText(/the holidays are not published yet/)).toBeTruthy();
});

it('The asker reads an open opinion with its exact summary and marks it', async () => {
  answer = read;
  await show(<ConsultationPage />, '/talent/consultations/c1');

  expect(await screen.findByText('Ripe.')).toBeTruthy();
  expect(screen.getByText('7.67（23/3）')).toBeTruthy();
  expect(screen.getByText('Late')).toBeTruthy();
  expect(screen.getByRole('button', { name: /Mark it/ })).toBeTruthy();
});

it('The office is told what happened, the asker is not', async () => {
  answer = read;
  await show(<ConsultationPage />, '/talent/consultations/c1', { functions: ['TALENT_OFFICE'] });
  expect(await screen.findByText('Opinion given')).toBeTruthy();
  cleanup();

  await show(<ConsultationPage />, '/talent/consultations/c1');
  expect(await screen.findByText('Ripe.')).toBeTruthy();
  expect(screen.queryByText('Opinion given')).toBeNull();
});

it('Grades go as numbers, lists are read from one line, figures are told in words', () => {
  expect(opinionBody({ grades: { MARKET: '8' }, text: 'Ripe.', recommendation: 'SUPPORT' })).toEqual({
    grades: { MARKET: 8 },
    text: 'Ripe.',
    recommendation: 'SUPPORT',
  });
  expect(listed('2614，26、39, ')).toEqual(['2614', '26', '39']);
  expect(figureWords('given=3', (key) => key)).toBe('expertYear.given 3');
});
