import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type MonthRow, type RowEntry, type RowResult, saveMonthRows } from '../api/monthly';
import { type Problem, problemOf } from '../api/problem';
import { useSession } from '../app/session';
import { useDraft } from '../patterns/draft';
import { type Drafts, entry, settled, typed, without } from './drafts';

export interface Saving {
  drafts: Drafts;
  /// By project: why the server did not take its row.
  problems: Record<string, Problem>;
  /// Of the whole request.
  problem: Problem | undefined;
  pending: boolean;
  type: (row: MonthRow, column: string, value: string) => void;
  save: (handIn: boolean) => Promise<void>;
  handIn: (row: MonthRow) => Promise<void>;
  /// Of one row, where the server did not take it.
  drop: (row: MonthRow) => void;
  discard: () => void;
}

/// As many rows as the server takes at once.
const AT_ONCE = 200;

/// What is typed into the sheet, until the server has it, also over a closed page; a row that it refuses keeps what was typed. Each row goes
/// with the version that was seen: a sheet that is saved again after a lost answer changes nothing twice.
export function useSaving(month: string): Saving {
  const queries = useQueryClient();
  const { subject } = useSession();
  const { kept, keep, forget } = useDraft<Drafts>(`month-${month}`, subject);
  const [drafts, setDrafts] = useState<Drafts>(kept ?? {});
  const [problems, setProblems] = useState<Record<string, Problem>>({});
  const [problem, setProblem] = useState<Problem>();
  const [pending, setPending] = useState(false);

  useEffect(() => (Object.keys(drafts).length === 0 ? forget() : keep(drafts)), [drafts]);

  const send = async (entries: RowEntry[], sent: Drafts) => {
    setPending(true);
    setProblem(undefined);
    try {
      for (let from = 0; from < entries.length; from += AT_ONCE) {
        const { items } = await saveMonthRows(month, entries.slice(from, from + AT_ONCE));
        setDrafts((before) => settled(before, sent, items));
        setProblems((before) => answered(before, items));
      }
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setPending(false);
      for (const key of [[`monthly-${month}`], ['monthly'], ['work'], ['projects']]) void queries.invalidateQueries({ queryKey: key });
    }
  };

  return {
    drafts,
    problems,
    problem,
    pending,
    type: (row, column, value) => setDrafts((before) => typed(before, row, column, value)),
    save: (handIn) => send(
        Object.values(drafts).map((draft) => entry(draft, handIn)),
        drafts,
      ),
    handIn: (row) => send([entry({ row, cells: row.cells }, true)], {}),
    drop: (row) => {
      setDrafts((before) => without(before, row.projectId));
      setProblems((before) => Object.fromEntries(Object.entries(before).filter(([one]) => one !== row.projectId)));
    },
    discard: () => {
      setDrafts({});
      setProblems({});
    },
  };
}

function answered(before: Record<string, Problem>, items: RowResult[]): Record<string, Problem> {
  const next = { ...before };
  for (const { project, problem } of items) {
    if (problem) next[project] = problem;
    else delete next[project];
  }
  return next;
}
