import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { type Problem, problemOf } from '../api/problem';
import { SubmissionKey } from '../api/submission-key';

interface Options<R> {
  /// What is read anew once the server has said yes.
  refresh?: QueryKey[];
  onDone?: (result: R) => void;
}

export interface Submission<B> {
  submit: (body: B) => Promise<boolean>;
  pending: boolean;
  problem: Problem | undefined;
  clear: () => void;
}

/// One form's way to the server: one idempotency key over all retries, one submission at a time, the server's no as it came.
export function useSubmission<B, R>(send: (body: B, key: string) => Promise<R>, options: Options<R> = {}): Submission<B> {
  const queries = useQueryClient();
  const key = useRef(new SubmissionKey());
  const running = useRef(false);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  const submit = async (body: B): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    setPending(true);
    setProblem(undefined);
    try {
      const result = await send(body, key.current.value);
      key.current.settled();
      await Promise.all((options.refresh ?? []).map((queryKey) => queries.invalidateQueries({ queryKey })));
      options.onDone?.(result);
      return true;
    } catch (error) {
      key.current.settled(error);
      setProblem(problemOf(error));
      return false;
    } finally {
      running.current = false;
      setPending(false);
    }
  };

  const clear = useCallback(() => setProblem(undefined), []);
  return { submit, pending, problem, clear };
}
