import { get, post, query } from './http';
import type { Page } from './words';

/// What this person was reminded of, as the record shows itself to it now.
export interface Notice {
  id: string;
  kind: string;
  number: string;
  /// Not told of a masked record.
  title: string | null;
  unit: string | null;
  dueOn: string;
  overdue: boolean;
  when: 'BEFORE' | 'AT' | 'AFTER';
  givenAt: string;
  read: boolean;
  /// It asks for nothing any more.
  settled: boolean;
  link: string;
}

export interface Unread {
  count: number;
  exact: boolean;
}

/// Unread first.
export function readNotices(after: string | undefined, signal: AbortSignal): Promise<Page<Notice>> {
  return get(`/api/notices${query({ after, limit: 50 })}`, signal);
}

export function readUnread(signal: AbortSignal): Promise<Unread> {
  return get('/api/notices/unread', signal);
}

export function markRead(id: string): Promise<unknown> {
  return post(`/api/notices/${encodeURIComponent(id)}/reading`, {});
}

/// All up to the newest that was on the screen: what came meanwhile stays unread.
export function markReadUpTo(newest: string): Promise<unknown> {
  return post('/api/notices/reading', { newest });
}
