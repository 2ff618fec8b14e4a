import { type Call, get, post, put, query } from './http';
import type { Money, Page } from './words';

export interface BatchLine {
  orderId: string;
  number: string;
  payee: string;
  purpose: string;
  amount: Money;
  state: string;
  account: string | null;
  code: string | null;
  said: string | null;
}

export interface Batch {
  id: string;
  version: number;
  number: string;
  budgetId: string;
  payer: string;
  format: string;
  status: string;
  total: Money;
  lines: BatchLine[];
  drawnBy: string;
  drawnAt: string;
  releasedBy: string | null;
  releasedAt: string | null;
  reason: string | null;
  actions: string[];
}

export interface WaitingOrder {
  id: string;
  number: string;
  purpose: string;
  payee: string;
  amount: Money;
}

export interface BankRow {
  row: number;
  order: string;
  amount: string;
  paid: boolean;
  said: string;
  problem: string | null;
}

export interface BankAnswer {
  fileName: string;
  sentBy: string;
  sentAt: string;
  rows: BankRow[];
}

export interface PayeeDetails {
  masked: string;
  by: string;
  at: string;
  confirmedBy: string | null;
}

export interface PayeeAccount {
  id: string;
  version: number;
  payee: string;
  confirmed: PayeeDetails | null;
  proposed: PayeeDetails | null;
  actions: string[];
}

export const batchStatuses = ['GATHERING', 'DRAWN_UP', 'RELEASING', 'RELEASED', 'ANSWERED', 'WITHDRAWING', 'WITHDRAWN'] as const;
export const answerChoices = ['ALL_OR_NONE', 'GOOD_ROWS'] as const;
export const batchPath = (id: string) => `/api/payment-batches/${encodeURIComponent(id)}`;
export const batchFilePath = (id: string) => `${batchPath(id)}/file`;

export function readBatches(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<Batch>> {
  return get(`/api/payment-batches${query({ ...filters, after, limit: 50 })}`, signal);
}

export function readFormats(signal: AbortSignal): Promise<string[]> {
  return get('/api/payment-batches/formats', signal);
}

export function readWaiting(budgetId: string, signal: AbortSignal): Promise<WaitingOrder[]> {
  return get(`/api/payment-batches/waiting${query({ budgetId })}`, signal);
}

export function drawBatch(body: { budgetId: string; format: string; orderIds: string[] }, key: string): Promise<Batch> {
  return post('/api/payment-batches', body, { key });
}

export function decideBatch(id: string, decision: 'release' | 'withdrawal', body: object, call: Call): Promise<Batch> {
  return post(`${batchPath(id)}/${decision}`, body, call);
}

export function readAnswers(id: string, signal: AbortSignal): Promise<BankAnswer[]> {
  return get(`${batchPath(id)}/answers`, signal);
}

export function previewAnswer(id: string, file: File): Promise<BankRow[]> {
  return post(`${batchPath(id)}/answer-preview`, formOf(file));
}

export function takeAnswer(id: string, file: File, choice: string, key: string): Promise<BankAnswer> {
  const form = formOf(file);
  form.append('choice', choice);
  return post(`${batchPath(id)}/answers`, form, { key });
}

export function readPayeeAccounts(after: string | undefined, signal: AbortSignal): Promise<Page<PayeeAccount>> {
  return get(`/api/payee-accounts${query({ after, limit: 50 })}`, signal);
}

export function enterPayeeAccount(payee: string, body: { name: string; bank: string; account: string }, key: string): Promise<PayeeAccount> {
  return put(`/api/payee-accounts/${encodeURIComponent(payee)}`, body, { key });
}

export function decidePayeeAccount(id: string, decision: 'confirmation' | 'dismissal', body: object, call: Call): Promise<PayeeAccount> {
  return post(`/api/payee-accounts/${encodeURIComponent(id)}/${decision}`, body, call);
}

function formOf(file: File): FormData {
  const form = new FormData();
  form.append('file', file, file.name);
  return form;
}
