import { renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { ProblemError } from '../api/problem';
import { SubmissionKey } from '../api/submission-key';
import { forgetDrafts, useDraft } from './draft';

const draft = (owner = 'linzi.officer') => renderHook(() => useDraft<{ place: string }>('visit', owner)).result.current;
const noAnswer = new ProblemError({ status: 0, code: 'console.no-answer', title: 'No answer' });

describe('L9 What is typed on a bad link', () => {
  beforeEach(() => localStorage.clear());

  it('is there again when the page was closed before it was sent', () => {
    draft().keep({ place: '深圳' });
    expect(draft().kept).toEqual({ place: '深圳' });
  });

  it('is gone once it was sent, and when its owner signs out', () => {
    draft().keep({ place: '深圳' });
    draft().forget();
    expect(draft().kept).toBeUndefined();
    draft().keep({ place: '深圳' });
    forgetDrafts();
    expect(draft().kept).toBeUndefined();
  });

  it('is nobody else’s', () => {
    draft().keep({ place: '深圳' });
    expect(draft('zhangdian.officer').kept).toBeUndefined();
  });

  it('goes out again under the key it went under when no answer came, also from a new page', () => {
    const before = new SubmissionKey(draft().sentUnder);
    const key = before.value;
    before.settled(noAnswer);
    const after = new SubmissionKey(draft().sentUnder);
    expect(after.value).toBe(key);
    after.settled();
    expect(new SubmissionKey(draft().sentUnder).value).not.toBe(key);
  });
});
