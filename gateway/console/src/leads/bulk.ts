import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type BulkDecision, bulkItem, type BulkItem, type BulkResult, decideOnSeveral } from '../api/bulk';
import type { Lead } from '../api/lead';
import { type Problem, problemOf } from '../api/problem';
import { filled } from '../patterns/filled';
import type { Submission } from '../patterns/submission';
import { leadRefresh } from './LeadDialogs';

interface Bulk {
  submission: Submission<object>;
  /// Of how many leads it is known what became of them.
  sent: number;
  known: () => BulkResult[];
}

/// One decision about several leads, some in each request. Where an answer is lost, sending again goes on with the leads
/// that have none yet, under the same keys.
export function useBulk(decision: BulkDecision, leads: Lead[], perRequest: number, onDone: (results: BulkResult[]) => void): Bulk {
  const queries = useQueryClient();
  const items = useRef<BulkItem[]>(undefined);
  const results = useRef<BulkResult[]>([]);
  const running = useRef(false);
  const [sent, setSent] = useState(0);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const reload = () => {
    for (const queryKey of leadRefresh) void queries.invalidateQueries({ queryKey });
  };

  const sendAll = async (said: object) => {
    items.current ??= leads.map(bulkItem);
    while (results.current.length < items.current.length) {
      const next = items.current.slice(results.current.length, results.current.length + perRequest);
      results.current.push(...(await decideOnSeveral(decision, filled(said), next)));
      setSent(results.current.length);
    }
  };

  const submit = async (said: object): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    setPending(true);
    setProblem(undefined);
    try {
      await sendAll(said);
      onDone(results.current);
      return true;
    } catch (error) {
      setProblem(problemOf(error));
      return false;
    } finally {
      if (results.current.length > 0) reload();
      running.current = false;
      setPending(false);
    }
  };
  return { submission: { submit, pending, problem, reload }, sent, known: () => results.current };
}
