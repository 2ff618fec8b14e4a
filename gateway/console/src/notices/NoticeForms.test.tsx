import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Ranking } from '../api/assessment';
import type { Bulletin } from '../api/bulletin';
import { show } from '../testing/render';
import { BulletinRegisterPage } from './BulletinPages';
import { DeductionRegisterPage } from './DeductionPages';
import { InterviewRegisterPage } from './InterviewPages';
import { ListingRegisterPage } from './ListingPages';
import { NoticeCorrection } from './NoticeCorrection';
import { RankingNotices } from './RankingNotices';

const label = (en: string) => ({ zh: en, en });
const ranking = { ...{ id: '2026-10-monthly', period: '2026-10', methodId: 'monthly', methodVersion: 2, corrects: null }, units: [] };
const method = { id: 'monthly', version: 2, name: label('Monthly'), rules: { indicators: [] } };

let may: boolean;
let refusal: object | undefined;
const sent: { path: string; body: unknown; key: string | null }[] = [];

function answerTo(path: string): unknown {
  const actions = (name: string) => (may ? [name] : []);
  if (path.endsWith('/bulletins/rules')) return { kinds: [{ id: 'MONTHLY', label: label('Monthly bulletin') }], actions: actions('draft') };
  if (path.endsWith('/listings/rules')) {
    const rules = { title: label('City lists'), method: null, actions: actions('draw') };
    return [
      { ...rules, id: 'city' },
      { ...rules, id: 'other', title: label('Other lists'), method: 'yearly' },
    ];
  }
  if (path.endsWith('/deduction-rules')) {
    const onPaper = { id: 'OTHER', label: label('Other'), points: '0.5', evidence: ['DOCUMENT'] };
    return { kinds: [onPaper, { ...onPaper, id: 'CARD', label: label('Card'), evidence: ['LIST_ENTRY'] }], actions: actions('propose') };
  }
  if (path.includes('/units')) return { items: [{ id: 'linzi', nameZh: '', nameEn: 'Linzi', kind: 'DISTRICT' }] };
  if (path.includes('/assessment-methods')) return { items: [method] };
  return { items: path.includes('/rankings') ? [ranking] : [] };
}

function take(path: string, init: RequestInit): Response {
  sent.push({ path, body: JSON.parse(String(init.body)), key: new Headers(init.headers).get('Idempotency-Key') });
  if (refusal) return new Response(JSON.stringify(refusal), { status: 422 });
  return new Response(JSON.stringify(path.endsWith('/interviews') ? [{}, {}] : { id: 'n1' }), { status: 201 });
}

beforeEach(() => {
  may = true;
  refusal = undefined;
  sent.length = 0;
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) =>
    init?.method === 'POST' ? take(path, init) : new Response(JSON.stringify(answerTo(path))),
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function opened(button: string) {
  fireEvent.click(await screen.findByRole('button', { name: button }));
  return within(await screen.findByRole('dialog'));
}

type Dialog = Awaited<ReturnType<typeof opened>>;

async function choose(dialog: Dialog, field: string, choice: string) {
  fireEvent.mouseDown(dialog.getByLabelText(field));
  const options = await screen.findAllByText(choice);
  fireEvent.click(options.at(-1) as HTMLElement);
}

const write = (dialog: Dialog, field: string, text: string) => fireEvent.change(dialog.getByLabelText(field), { target: { value: text } });
const confirm = (dialog: Dialog, button: string) => fireEvent.click(dialog.getByRole('button', { name: button }));

async function theOnlyOneSent() {
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.key).toMatch(/^[0-9a-f]{32}$/);
  return [sent[0]?.path, sent[0]?.body];
}

it('A bulletin is drafted from a ranking of last month, and the server’s no is shown', async () => {
  refusal = { code: 'reward.bulletin-exists', title: 'Drafted already', detail: 'See the other' };
  await show(<BulletinRegisterPage />);
  const dialog = await opened('Draft a bulletin');
  await choose(dialog, 'Ranking', 'Monthly');
  await choose(dialog, 'Kind of bulletin', 'Monthly bulletin');
  confirm(dialog, 'Draft a bulletin');

  expect(await theOnlyOneSent()).toEqual(['/api/bulletins', { rankingId: '2026-10-monthly', kind: 'MONTHLY' }]);
  expect((await dialog.findByRole('alert')).textContent).toContain('Drafted alreadySee the other');
});

it('Lists are drawn from the register too', async () => {
  await show(<ListingRegisterPage />);
  const dialog = await opened('Draw the lists');
  await choose(dialog, 'Ranking', 'Monthly');
  await choose(dialog, 'Rules of the lists', 'Other lists');
  confirm(dialog, 'Draw the lists');

  expect(await theOnlyOneSent()).toEqual(['/api/listings', { rankingId: '2026-10-monthly', rulesId: 'other' }]);
});

it('On its page a ranking is not asked for, and only rules of its method draw its lists', async () => {
  await show(<RankingNotices ranking={ranking as unknown as Ranking} />);
  const dialog = await opened('Draw the lists');
  expect(dialog.queryByLabelText('Ranking')).toBeNull();
  await choose(dialog, 'Rules of the lists', 'City lists');
  expect(screen.queryByText('Other lists')).toBeNull();
  confirm(dialog, 'Draw the lists');

  expect(await theOnlyOneSent()).toEqual(['/api/listings', { rankingId: '2026-10-monthly', rulesId: 'city' }]);
});

it('Talks of the last quarter are proposed at once, and their number is told', async () => {
  await show(<InterviewRegisterPage />, '/', { functions: ['BUREAU_OFFICER'] });
  const dialog = await opened('Propose talks');
  confirm(dialog, 'Propose talks');

  expect(await theOnlyOneSent()).toEqual(['/api/interviews', { quarter: '2026-Q3' }]);
  expect(await screen.findByText('Talks of this quarter: 2.')).toBeTruthy();
});

it('A quarter that is not over is refused in the server’s words', async () => {
  refusal = { code: 'reward.quarter-not-over', title: 'The quarter is not over' };
  await show(<InterviewRegisterPage />, '/', { functions: ['BUREAU_HEAD'] });
  const dialog = await opened('Propose talks');
  write(dialog, 'Quarter', '2026-Q4');
  confirm(dialog, 'Propose talks');

  expect((await dialog.findByRole('alert')).textContent).toContain('The quarter is not over');
});

it('A deduction is proposed on a document, for what a document proves', async () => {
  refusal = { code: 'reward.deduction-period-invalid', title: 'Not a period' };
  await show(<DeductionRegisterPage />);
  const dialog = await opened('Propose deduction');
  await choose(dialog, 'Unit', 'Linzi');
  await choose(dialog, 'Matter', 'Other −0.5');
  expect(screen.queryByText('Card −0.5')).toBeNull();
  write(dialog, 'Document', 'No. 7');
  write(dialog, 'What is said', 'Late');
  confirm(dialog, 'Propose deduction');

  const body = { unit: 'linzi', period: '2026-10', kind: 'OTHER', document: 'No. 7', reason: 'Late' };
  expect(await theOnlyOneSent()).toEqual(['/api/deductions', body]);
  expect((await dialog.findByRole('alert')).textContent).toContain('Not a period');
});

it('A notice says what an issued bulletin said and what it should say', async () => {
  refusal = { code: 'reward.bulletin-not-issued', title: 'Not issued' };
  await show(<NoticeCorrection bulletin={{ id: 'b1' } as Bulletin} onClose={() => {}} />);
  const dialog = within(await screen.findByRole('dialog'));
  write(dialog, 'What is corrected', 'Rank of Linzi');
  write(dialog, 'It said', '2');
  write(dialog, 'It should say', '1');
  write(dialog, 'Reason', 'Miscounted');
  confirm(dialog, 'Correct by a notice');

  const items = [{ what: 'Rank of Linzi', was: '2', becomes: '1' }];
  expect(await theOnlyOneSent()).toEqual(['/api/bulletins/b1/corrections', { items, reason: 'Miscounted' }]);
  expect((await dialog.findByRole('alert')).textContent).toContain('Not issued');
});

it.each([
  ['Draft a bulletin', BulletinRegisterPage],
  ['Draw the lists', ListingRegisterPage],
  ['Propose talks', InterviewRegisterPage],
  ['Propose deduction', DeductionRegisterPage],
])('Whoever may not is not offered to %s', async (button, Register) => {
  may = false;
  await show(<Register />);

  await screen.findByText('Nothing here yet.');
  expect(screen.queryByRole('button', { name: button })).toBeNull();
});
