import { type Call, get, post, query } from './http';
import type { Money, Page } from './words';

export interface FundCredit {
  key: string;
  amount: Money;
  budgetId: string;
  at: string;
  by: string;
  posted: boolean;
}

export interface FundSpending {
  id: string;
  purpose: string;
  payee: string;
  amount: Money;
  status: string;
  orderedBy: string;
  orderedAt: string;
  decidedBy: string | null;
  decidedAt: string | null;
  reason: string | null;
  actions: string[];
}

export interface Fund {
  unit: string;
  version: number;
  credited: Money;
  spent: Money;
  available: Money;
  credits: FundCredit[];
  spendings: FundSpending[];
  actions: string[];
}

export type NewSpending = Pick<FundSpending, 'id' | 'purpose' | 'payee' | 'amount'>;

export const fundPath = (unit: string) => `/api/promotion-funds/${encodeURIComponent(unit)}`;

export function readFunds(after: string | undefined, signal: AbortSignal): Promise<Page<Fund>> {
  return get(`/api/promotion-funds${query({ after, limit: 50 })}`, signal);
}

export function orderSpending(unit: string, body: NewSpending, call: Call): Promise<Fund> {
  return post(`${fundPath(unit)}/spendings`, body, call);
}

export function decideSpending(unit: string, id: string, body: { paid: boolean; reason?: string }, call: Call): Promise<Fund> {
  return post(`${fundPath(unit)}/spendings/${encodeURIComponent(id)}/decision`, body, call);
}
