import { type Call, get, post, query, readFile } from './http';
import { projectPath } from './project';
import type { SheetRow } from './sheet';
import type { Label, Money, Page } from './words';

export interface Voucher {
  kind: string;
  number: string;
}

export interface Capital {
  id: string;
  version?: number;
  projectId: string;
  projectNumber: string;
  projectName: string;
  unit: string;
  kind: string;
  kindLabel: Label;
  amount: Money;
  valueDate: string;
  rate: string | null;
  rateDay: string | null;
  rateSource: string | null;
  rateRule: string | null;
  amountCny: Money;
  /// None until somebody shows one: a ledger may name none.
  voucher: Voucher | null;
  payer: string | null;
  note: string | null;
  status: 'ENTERED' | 'VERIFIED' | 'REVOKED';
  enteredBy: string;
  enteredAt: string;
  verifiedBy: string | null;
  verifiedAt: string | null;
  revokedReason: string | null;
  actions: string[];
}

export interface ProjectCapital {
  asOf: string;
  items: Capital[];
  totals: {
    kind: string;
    label: Label;
    amountCny: Money;
    byCurrency: Money[];
    counted: string[];
    notCounted: { id: string; reason: string; label: Label }[];
  }[];
  actions: string[];
}

export interface CapitalRules {
  /// `CUMULATIVE`: a sum says what there is now.
  kinds: { id: string; label: Label; stated?: 'CUMULATIVE' | null; fxRule: string; vouchers: string[] }[];
  vouchers: { id: string; label: Label }[];
  fxRules: { id: string; day: string; label: Label; source?: string }[];
}

export interface CapitalEntry {
  kind: string;
  amount: Money;
  valueDate: string;
  voucher: Voucher;
  payer?: string | null;
  note?: string | null;
}

/// A row of a ledger of paid-in funds.
export interface CapitalRow extends SheetRow {
  project: string;
  projectId: string | null;
  amount: Money | null;
  valueDate: string | null;
  kind: Label | null;
  hasVoucher: boolean;
}

const capitalPath = (id: string) => `/api/capital/${encodeURIComponent(id)}`;

export function readProjectCapital(projectId: string, signal: AbortSignal): Promise<ProjectCapital> {
  return get(`${projectPath(projectId)}/capital`, signal);
}

export function readCapital(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<Capital>> {
  return get(`/api/capital${query({ ...filters, after, limit: 50 })}`, signal);
}

/// What the register shows by these filters, as a workbook.
export function exportCapital(filters: Record<string, string>): Promise<Blob> {
  return readFile(`/api/capital/export${query(filters)}`);
}

export function readCapitalRules(signal: AbortSignal): Promise<CapitalRules> {
  return get('/api/capital-rules', signal);
}

export function enterCapital(projectId: string, entry: CapitalEntry, key: string): Promise<Capital> {
  return post(`${projectPath(projectId)}/capital`, entry, { key });
}

export interface Verification {
  note?: string;
  /// Asked for where the sum names none.
  voucher?: Voucher;
}

export function verifyCapital(id: string, verification: Verification, call: Call): Promise<Capital> {
  return post(`${capitalPath(id)}/verification`, verification, call);
}

export function revokeCapital(id: string, reason: string, call: Call): Promise<Capital> {
  return post(`${capitalPath(id)}/revocation`, { reason }, call);
}
