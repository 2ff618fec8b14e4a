import { type Call, get, post, query } from './http';
import type { Page } from './words';

export interface ClosingFigure {
  budgetId: string;
  account: string;
  currency: string;
  opening: string;
  debit: string;
  credit: string;
  closing: string;
}

export interface Closing {
  id: string;
  version: number;
  status: string;
  proposedBy: string;
  proposedAt: string;
  confirmedBy: string | null;
  confirmedAt: string | null;
  figures: ClosingFigure[];
  same: boolean | null;
  actions: string[];
}

export interface BooksCheck {
  right: boolean;
  sums: { currency: string; sum: string }[];
  differences: { budgetId: string; kind: string; document: string; lines: string }[];
}

export const closingPath = (month: string) => `/api/ledger/closings/${encodeURIComponent(month)}`;

export function readClosings(after: string | undefined, signal: AbortSignal): Promise<Page<Closing>> {
  return get(`/api/ledger/closings${query({ after, limit: 50 })}`, signal);
}

export function proposeClosing(month: string, key: string): Promise<Closing> {
  return post('/api/ledger/closings', { month }, { key });
}

export function confirmClosing(month: string, call: Call): Promise<Closing> {
  return post(`${closingPath(month)}/confirmation`, {}, call);
}

export function checkBooks(signal: AbortSignal): Promise<BooksCheck> {
  return get('/api/ledger/check', signal);
}

export interface Difference {
  kind: string;
  about: string;
  orderId: string | null;
  one: string;
  other: string;
}

export const reconciliationFilePath = (month: string) => `/api/ledger/reconciliation/file${query({ month })}`;

export function readReconciliation(month: string, signal: AbortSignal): Promise<{ month: string; differences: Difference[] }> {
  return get(`/api/ledger/reconciliation${query({ month })}`, signal);
}
