import { get, post } from './http';
import { ruleServices } from './rules';
import type { Page } from './words';

/// What one service had heard of another that has forgotten it since it was restored from a backup.
export interface Loss {
  id: string;
  topic: string;
  key: string;
  type: string;
  sequence: number;
  /// Up to which version the restored service knows it; none: not at all.
  known: number | null;
  noticedAt: string;
  /// The record's last, for auditors.
  state: string | null;
}

export interface NoticedLoss extends Loss {
  /// The service that noticed.
  reader: string;
}

const pathOf = (reader: string) => `/api/services/${reader}/lost-by-restore`;

/// Of all services; one that does not answer leaves its part out.
export async function readLosses(signal?: AbortSignal): Promise<Page<NoticedLoss>> {
  const answers = await Promise.allSettled(ruleServices.map((reader) => get<{ items: Loss[] }>(pathOf(reader), signal)));
  const failed = answers.find((answer) => answer.status === 'rejected');
  if (failed && answers.every((answer) => answer.status === 'rejected')) throw failed.reason;
  const of = (reader: string) => (one: Loss) => ({ ...one, reader });
  return {
    items: ruleServices.flatMap((reader, index) => {
      const answer = answers[index];
      return answer?.status === 'fulfilled' ? answer.value.items.map(of(reader)) : [];
    }),
    next: null,
    missing: ruleServices.filter((_, index) => answers[index]?.status === 'rejected').map((part) => ({ part })),
  };
}

export function settleLoss({ reader, id }: NoticedLoss, key: string): Promise<Loss> {
  return post(`${pathOf(reader)}/${encodeURIComponent(id)}/settlement`, {}, { key });
}
