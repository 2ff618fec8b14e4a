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

  it('is nobody else’s, and goes when somebody else types here', () => {
    draft().keep({ place: '深圳' });
    expect(draft('zhangdian.officer').kept).toBeUndefined();
    expect(draft().kept).toBeUndefined();
  });

  it('is kept without what a device may not keep', () => {
    const told = renderHook(() => useDraft<{ place: string; phone?: string }>('visit', 'a', ({ place }) => ({ place }))).result.current;
    told.keep({ place: '深圳', phone: '0533' });
    expect(JSON.stringify(localStorage)).not.toContain('0533');
  });

  it('keeps its key when the server says that an earlier one arrived, until it is discarded', () => {
    const key = new SubmissionKey(draft().sentUnder);
    const first = key.value;
    key.settled(new ProblemError({ status: 422, code: 'platform.idempotency-key-reused', title: 'Arrived' }));
    expect(key.value).toBe(first);
    draft().discard();
    expect(new SubmissionKey(draft().sentUnder).value).not.toBe(first);
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
