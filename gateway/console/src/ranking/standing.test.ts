import { describe, expect, it } from 'vitest';
import type { Ranking } from '../api/assessment';
import { standing } from './standing';

const ranking = (id: string, corrects: string | null = null, frozenAt = '2026-11-01T00:00:00Z') => ({ id, corrects, frozenAt }) as Ranking;
const ids = (...rankings: Ranking[]) => standing(rankings).map(({ id }) => id);

describe('The rankings of a month that count', () => {
  it('are all of them, one of each method, where none was corrected', () => {
    expect(ids(ranking('a'), ranking('b'))).toEqual(['a', 'b']);
  });

  it('have the correction in place of what it corrects', () => {
    expect(ids(ranking('a'), ranking('a-1', 'a'), ranking('b'))).toEqual(['a-1', 'b']);
  });

  it('have the latest of several corrections', () => {
    const later = ranking('a-2', 'a', '2026-11-02T00:00:00.5Z');
    expect(ids(ranking('a'), later, ranking('a-1', 'a', '2026-11-02T00:00:00Z'))).toEqual(['a-2']);
  });
});
