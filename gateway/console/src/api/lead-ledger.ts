import { post, query } from './http';
import type { Similar } from './lead';
import type { Problem } from './problem';
import type { Money } from './words';

/// What becomes, or would become, of one row of a spreadsheet.
export interface LedgerRow {
  /// Empty where the file has no sheets.
  sheet: string;
  /// As the spreadsheet program shows it.
  row: number;
  investor: string;
  amount: Money | null;
  outcome: 'FREE' | 'REGISTERED' | 'KNOWN' | 'REFUSED';
  id: string | null;
  number: string | null;
  problem: Problem | null;
  warnings: Similar[];
}

/// What was not taken for a lead.
export interface LeftOut {
  sheet: string;
  /// None for a whole sheet.
  row: number | null;
  reason: 'TOTAL' | 'GROUP' | 'NOTE' | 'HEADING' | 'EMPTY' | 'HIDDEN_ROW' | 'HIDDEN_SHEET' | 'NO_HEADINGS' | 'EXAMPLE';
  /// What stands there, shortened.
  text: string;
}

export interface LeadLedger {
  unreadColumns: string[];
  /// Read, although the spreadsheet program hides them.
  hiddenColumns: string[];
  leftOut: LeftOut[];
  rows: LedgerRow[];
}

/// The same file sent again registers nothing twice, so that a lost answer is asked for by sending it again.
export function sendLedger(file: File, preview: boolean, signal?: AbortSignal): Promise<LeadLedger> {
  const form = new FormData();
  form.append('file', file, file.name);
  return post(`/api/leads/ledger${query({ preview: preview || undefined })}`, form, { signal });
}

export function templatePath(language: string): string {
  return `/api/leads/ledger/template${query({ language })}`;
}
