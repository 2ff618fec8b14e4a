import { get } from './http';
import type { MissingPart, Money } from './words';

export interface WorkItem {
  id: string;
  kind: string;
  title: string;
  /// Where it is about money.
  amount?: Money | null;
  dueAt: string | null;
  overdue: boolean;
  link: string;
  unit?: string | null;
}

export interface WorkList {
  items: WorkItem[];
  /// Services that did not answer in time: their items are not in the list.
  missing?: MissingPart[];
}

export function readWorkList(signal?: AbortSignal): Promise<WorkList> {
  return get<WorkList>('/api/work-items', signal);
}

/// Overdue first, then by due date, what has no date last.
export function inOrder(items: readonly WorkItem[]): WorkItem[] {
  const rank = (item: WorkItem) => `${item.overdue ? 0 : 1}${item.dueAt ?? '9999'}`;
  return [...items].sort((one, other) => rank(one).localeCompare(rank(other)));
}
