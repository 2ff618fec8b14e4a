import { get, post } from './http';
import type { Page } from './words';

export const callerKinds = ['CLIENT', 'PERSON'] as const;
export const accessActions = ['WITHDRAWN', 'RESTORED'] as const;

export interface AccessDecision {
  kind: (typeof callerKinds)[number];
  name: string;
  action: (typeof accessActions)[number];
  by: string;
  at: string;
  reason: string;
}

/// The latest decision about each caller, and whether the record of all decisions hangs together.
export interface AccessPage extends Page<AccessDecision> {
  intact: boolean;
}

export async function readAccess(signal?: AbortSignal): Promise<AccessPage> {
  return { next: null, ...(await get<Omit<AccessPage, 'next'>>('/api/access-decisions', signal)) };
}

export function decideAccess(decision: Pick<AccessDecision, 'kind' | 'name' | 'action' | 'reason'>, key: string): Promise<AccessDecision> {
  return post('/api/access-decisions', decision, { key });
}
