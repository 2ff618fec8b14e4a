import { describe, expect, it } from 'vitest';
import { inOrder, type WorkItem } from './work';

const item = (id: string, dueAt: string | null, overdue = false): WorkItem => ({ id, kind: 'k', title: id, dueAt, overdue, link: '/' });

describe('The work list', () => {
  it('puts overdue items first, then by date, undated last', () => {
    const items = [item('undated', null), item('next', '2026-11-26'), item('late', '2026-11-27', true), item('later', '2026-12-01')];
    expect(inOrder(items).map((one) => one.id)).toEqual(['late', 'next', 'later', 'undated']);
  });
});
