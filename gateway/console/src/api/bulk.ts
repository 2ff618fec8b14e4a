import { get, post } from './http';
import type { Problem } from './problem';
import { SubmissionKey } from './submission-key';

export const bulkDecisions = ['dispatch', 'record-progress', 'release'] as const;
export type BulkDecision = (typeof bulkDecisions)[number];

/// What this person may decide about several leads at once, and of how many.
export interface BulkOffer {
  decisions: BulkDecision[];
  selected: number;
  perRequest: number;
}

/// What became of one lead. `KNOWN`: it was decided by an earlier sending whose answer was lost.
export interface BulkResult {
  lead: string;
  outcome: 'DECIDED' | 'KNOWN' | 'REFUSED';
  problem: Problem | null;
}

export interface BulkItem {
  lead: string;
  key: string;
  version: number;
}

const paths: Record<BulkDecision, string> = {
  dispatch: 'dispatches',
  'record-progress': 'progress',
  release: 'release',
};

export function readBulkOffer(signal: AbortSignal): Promise<BulkOffer> {
  return get('/api/leads/bulk', signal);
}

/// One key for each lead, as long as the dialog stands: whatever is sent again is done once.
export function bulkItem(lead: { id: string; version: number }): BulkItem {
  return { lead: lead.id, version: lead.version, key: new SubmissionKey().value };
}

export async function decideOnSeveral(decision: BulkDecision, said: object, items: BulkItem[]): Promise<BulkResult[]> {
  return (await post<{ items: BulkResult[] }>(`/api/leads/bulk/${paths[decision]}`, { ...said, items })).items;
}
