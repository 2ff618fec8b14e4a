import { type Call, get, post, query } from './http';
import type { Money, Page } from './words';

export interface Budget {
  id: string;
  version: number;
  year: number;
  payer: string;
  name: string;
  total: Money;
  reserved: Money;
  spent: Money;
  available: Money;
  actions: string[];
}

/// All budgets of a year that one payer bears.
export interface PayerShare {
  year: number;
  payer: string;
  total: Money;
  reserved: Money;
  spent: Money;
  available: Money;
}

export interface OrderRecovery {
  id: string;
  orderId: string;
  number: string;
  payee: string;
  demanded: Money;
  outstanding: Money;
  receipts: { receiptId: string; amount: Money; at: string; by: string; posted: boolean }[];
  demandedBy: string;
  demandedAt: string;
  reason: string | null;
  actions: string[];
  version?: number;
}

export interface Posting {
  id: string;
  budgetId: string;
  at: string;
  debit: string;
  credit: string;
  amount: Money;
  reference: string;
  by: string;
}

export interface Balances {
  accounts: { account: string; debit: string; credit: string; balance: string }[];
  balanced: boolean;
}

export interface PaymentOrder {
  id: string;
  version?: number;
  number: string;
  sourceKind: string;
  sourceId: string;
  purpose: string;
  payee: string;
  amount: Money;
  budgetId: string | null;
  status: string;
  orderedBy: string | null;
  approvedBy: string | null;
  paidBy: string | null;
  paidAt: string | null;
  refusedReason: string | null;
  withheld?: Money | null;
  bankReference?: string | null;
  bankReason?: string | null;
  actions: string[];
}

export const orderStatuses = ['ORDERED', 'APPROVED', 'RESERVED', 'SENT', 'PAID', 'REFUSED'] as const;
export const orderPath = (id: string) => `/api/payment-orders/${encodeURIComponent(id)}`;

export function readBudgets(signal?: AbortSignal): Promise<Page<Budget>> {
  return get('/api/budgets?limit=200', signal);
}

export function readPayerShares(signal?: AbortSignal): Promise<{ items: PayerShare[] }> {
  return get('/api/budgets/shares', signal);
}

export function readRecoveries(after: string | undefined, signal: AbortSignal): Promise<Page<OrderRecovery>> {
  return get(`/api/payment-orders/recoveries${query({ after, limit: 50 })}`, signal);
}

export function receiveRecovery(recovery: OrderRecovery, body: { receiptId: string; amount: Money }, call: Call): Promise<OrderRecovery> {
  return post(`${orderPath(recovery.orderId)}/recoveries/${encodeURIComponent(recovery.id)}/receipts`, body, call);
}

export function createBudget(body: { id: string; year: number; payer: string; name: string; total: Money }, key: string): Promise<Budget> {
  return post('/api/budgets', body, { key });
}

export function raiseBudget(id: string, body: { id: string; amount: Money; reason: string }, call: Call): Promise<Budget> {
  return post(`/api/budgets/${encodeURIComponent(id)}/appropriations`, body, call);
}

export function readPostings(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<Posting>> {
  return get(`/api/ledger/postings${query({ ...filters, after, limit: 50 })}`, signal);
}

export function readBalances(signal: AbortSignal): Promise<Balances> {
  return get('/api/ledger/balances', signal);
}

export function readOrders(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<PaymentOrder>> {
  return get(`/api/payment-orders${query({ ...filters, after, limit: 50 })}`, signal);
}

export function decideOrder(id: string, decision: 'approval' | 'payment', body: object, call: Call): Promise<PaymentOrder> {
  return post(`${orderPath(id)}/${decision}`, body, call);
}
