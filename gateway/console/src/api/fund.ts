import { type Call, get, post, put, query } from './http';
import { projectPath } from './project';
import type { Label, Money, Page } from './words';

export interface FundRow {
  id: string;
  number: string;
  name: string;
  unit: string;
  kind: string;
  kindLabel: Label;
  size: Money;
  manager: string;
  start: string;
  last: string;
  /// Of the commitments that one sees, as the sums that follow.
  committed: Money;
  left: Money;
  paid: Money;
  returned: Money;
  flagged: number;
}

export interface Said {
  by: string;
  at: string;
  said: string | null;
}

export type ConditionState = 'MET' | 'NOT_MET' | 'UNKNOWN';

export interface FundCondition {
  id: string;
  kindLabel: Label;
  words: string;
  due: string | null;
  beforePayment: boolean;
  when: string | null;
  state: ConditionState;
  late: boolean;
  judged: { met: boolean; mark: Said } | null;
}

export interface Movement {
  id: string;
  direction: 'OUT' | 'BACK';
  exitLabel: Label | null;
  amount: Money;
  /// How much of what was paid is over by an exit.
  part: Money | null;
  day: string;
  voucher: string | null;
  status: 'ENTERED' | 'VERIFIED' | 'REVOKED';
  entered: Said;
  verified: Said | null;
  revoked: Said | null;
  actions: string[];
}

export interface Flag {
  id: string;
  label: Label;
  source: string;
  state: ConditionState;
}

export interface Commitment {
  id: string;
  fundId: string;
  fundNumber: string;
  fundName: string;
  projectId: string;
  projectNumber: string;
  projectName: string;
  amount: Money;
  day: string;
  promisedReturn: string | null;
  status: 'RUNNING' | 'CLOSED' | 'WITHDRAWN';
  disbursed: Money;
  returned: Money;
  leftToPay: Money;
  leftToExit: Money;
  conditions: FundCondition[];
  movements: Movement[];
  flags: Flag[];
  made: Said;
  withdrawn: Said | null;
  actions: string[];
}

interface Sum {
  capitalId: string;
  projectId: string;
  kind: string;
  amount: Money;
}

export interface Leverage {
  ratio: string | null;
  paid: Money;
  moved: Money;
  counted: (Sum & { as: Money })[];
  notCounted: (Sum & { reason: 'OTHER_KIND' | 'PUBLIC_MONEY' | 'OTHER_CURRENCY' | 'NOTHING_ADDED' })[];
}

export interface Contributor {
  name: string;
  capital: 'PUBLIC' | 'PRIVATE';
  amount: Money;
}

export interface Fund {
  fund: FundRow;
  contributors: Contributor[];
  commitments: Commitment[];
  leverage: Leverage;
  registered: Said;
  rules: string;
  actions: string[];
}

interface Kind {
  id: string;
  label: Label;
}

export interface FundRules {
  kinds: Kind[];
  conditions: Kind[];
  exits: Kind[];
  actions: string[];
}

export const fundPath = (id: string) => `/api/funds/${encodeURIComponent(id)}`;

export function readFunds(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<FundRow>> {
  return get(`/api/funds${query({ ...filters, after, limit: 50 })}`, signal);
}

export function readFundRules(signal: AbortSignal): Promise<FundRules> {
  return get('/api/fund-rules', signal);
}

export function readProjectCommitments(projectId: string, signal: AbortSignal): Promise<Commitment[]> {
  return get(`${projectPath(projectId)}/fund-commitments`, signal);
}

export function registerFund(body: object, key: string): Promise<Fund> {
  return post('/api/funds', body, { key });
}

export function changeFund(id: string, body: object, call: Call): Promise<Fund> {
  return put(fundPath(id), body, call);
}

/// @param step `commitments`, `commitments/1/disbursements`, `commitments/1/movements/2/verification` …
export function decideFund(id: string, step: string, body: object, call: Call): Promise<Fund> {
  return post(`${fundPath(id)}/${step}`, body, call);
}
