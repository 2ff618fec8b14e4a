import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Call } from '../api/http';
import { type Problem, ProblemError, problemOf } from '../api/problem';
import { SubmissionKey } from '../api/submission-key';
import type { Unsent } from '../waiting/form';
import { patience, useWaiting } from '../waiting/onDevice';
import { isUnsettled } from '../waiting/waitingForms';
import type { Draft } from './draft';

interface Options<R, B = never> {
  /// What is kept on this device when nobody answers, to be sent later under the same key.
  unsent?: (body: B) => Unsent;
  /// What was typed; it may go once the server has it.
  draft?: Pick<Draft<never>, 'forget' | 'sentUnder'>;
  /// What is read anew once the server has said yes.
  refresh?: QueryKey[];
  /// What is asked anew once the server has plainly said no: what was known before was not so.
  recheck?: QueryKey[];
  onDone?: (result: R) => void;
}

export interface Submission<B> {
  submit: (body: B) => Promise<boolean>;
  pending: boolean;
  problem: Problem | undefined;
  /// Nobody answered: it waits on this device and will be sent.
  kept?: boolean;
  /// Reads anew what this form decides on, after somebody else was faster.
  reload: () => void;
}

/// One form's way to the server: one idempotency key over all retries, one submission at a time, the server's no as it came.
/// What can be kept is given up, by its signal, when no answer comes.
export function useSubmission<B, R>(
  send: (body: B, key: string, signal?: AbortSignal) => Promise<R>,
  options: Options<R, B> = {},
): Submission<B> {
  const queries = useQueryClient();
  const key = useRef(new SubmissionKey(options.draft?.sentUnder));
  const running = useRef(false);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [kept, setKept] = useState(false);
  const { waiting } = useWaiting();

  const readAnew = (keys: QueryKey[] = []) => {
    for (const queryKey of keys) void queries.invalidateQueries({ queryKey });
  };
  const refresh = () => readAnew(options.refresh);

  const submit = async (body: B): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    setPending(true);
    setProblem(undefined);
    try {
      const result = await send(body, key.current.value, options.unsent && patience());
      key.current.settled();
      options.draft?.forget();
      refresh();
      options.onDone?.(result);
      return true;
    } catch (error) {
      if (options.unsent && isUnsettled(error) && (await waiting.keep(options.unsent(body), key.current.value))) {
        key.current.settled();
        options.draft?.forget();
        setKept(true);
        return false;
      }
      key.current.settled(error);
      if (!(error instanceof ProblemError && error.outcomeUnknown)) readAnew(options.recheck);
      setProblem(problemOf(error));
      return false;
    } finally {
      running.current = false;
      setPending(false);
    }
  };

  return { submit, pending, problem, kept, reload: refresh };
}

/// A decision on a record: like any form, and it carries the version the person saw.
export function useDecision<B, R>(etag: string | undefined, send: (body: B, call: Call) => Promise<R>, options: Options<R, B>): Submission<B> {
  return useSubmission((body: B, key, signal) => send(body, { key, ifMatch: etag, signal }), options);
}
