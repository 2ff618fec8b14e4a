import { get, post } from './http';
import type { Investor } from './lead';
import type { Unit } from './units';
import type { Page } from './words';

export const keepers = ['HOLDER', 'CLAIMANT'] as const;

export interface Dispute {
  number: string;
  claimant: Unit;
  filedAt: string;
  claim: string;
  ruling: { keeper: (typeof keepers)[number]; by: string; at: string; reason: string } | null;
}

/// A dispute as its claimant and the bureau find it; `leadId` only for whoever sees the lead.
export interface FiledDispute extends Dispute {
  leadId: string | null;
  heldBy: Unit;
  protectedUntil: string | null;
}

export function disputeFirstReport(investor: Investor, claim: string, key: string): Promise<{ number: string }> {
  return post('/api/leads/disputes', { investor, claim }, { key });
}

/// All at once: the newest hundred.
export async function readDisputes(signal: AbortSignal): Promise<Page<FiledDispute>> {
  return { next: null, ...(await get<{ items: FiledDispute[] }>('/api/leads/disputes', signal)) };
}
