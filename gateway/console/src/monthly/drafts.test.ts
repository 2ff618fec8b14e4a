import { expect, it } from 'vitest';
import type { MonthRow, RowResult } from '../api/monthly';
import { type Drafts, settled, typed } from './drafts';

const row = { projectId: 'a', version: 1, cells: {} } as MonthRow;
const taken: RowResult = { project: 'a', version: 2, problem: null };

it('A row that was taken is no draft any more', () => {
  const sent = typed({}, row, 'done', 'x');

  expect(settled(sent, sent, [taken])).toEqual({});
});

it('What was typed while the row was on its way stays, and goes on from the version just written', () => {
  const sent = typed({}, row, 'done', 'x');
  const now: Drafts = typed(sent, row, 'done', 'xy');

  const left = settled(now, sent, [taken]);

  expect(left.a?.cells).toEqual({ done: 'xy' });
  expect(left.a?.row.version).toBe(2);
});

it('A row that was refused keeps what was typed', () => {
  const sent = typed({}, row, 'done', 'x');

  expect(settled(sent, sent, [{ project: 'a', version: null, problem: { code: 'platform.stale', title: '', status: 409 } as never }])).toEqual(sent);
});
