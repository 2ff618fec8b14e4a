import { get, post, put, query, readFile } from './http';
import type { Problem } from './problem';

export const outcomes = ['FREE', 'REGISTERED', 'KNOWN', 'REFUSED'] as const;
export type RowOutcome = (typeof outcomes)[number];

export const importStatuses = ['CHECKING', 'CHECKED', 'RECHECKING', 'ENTERING', 'ENTERED', 'CANCELLED'] as const;
export type ImportStatus = (typeof importStatuses)[number];

/// What becomes, or would become, of one row of a spreadsheet.
export interface SheetRow {
  /// Empty where the file has no sheets.
  sheet: string;
  /// As the spreadsheet program shows it.
  row: number;
  outcome: RowOutcome;
  id: string | null;
  number: string | null;
  problem: Problem | null;
}

/// What was not taken for a row of data.
export interface LeftOut {
  sheet: string;
  /// None for a whole sheet.
  row: number | null;
  reason: 'TOTAL' | 'GROUP' | 'NOTE' | 'HEADING' | 'EMPTY' | 'HIDDEN_ROW' | 'HIDDEN_SHEET' | 'NO_HEADINGS' | 'EXAMPLE';
  /// What stands there, shortened.
  text: string;
}

/// A file that was sent. It is worked through in the background, whether anybody looks on or not.
export interface Import {
  id: string;
  file: string;
  status: ImportStatus;
  receivedAt: string;
  endedAt: string | null;
  /// Code of the problem for which it was ended.
  because: string | null;
  rows: number;
  /// How many rows have an answer.
  done: number;
  counts: Record<RowOutcome, number>;
  unreadColumns: string[];
  /// Read, although the spreadsheet program hides them.
  hiddenColumns: string[];
  /// The first of them.
  leftOut: LeftOut[];
  leftOutCount: number;
  /// The same file, sent before.
  before: { id: string; receivedAt: string; status: ImportStatus } | null;
  /// Its rows are there still.
  kept: boolean;
  actions: ('ENTER_GOOD_ROWS' | 'ENTER_ALL' | 'CANCEL')[];
}

export type EntryChoice = 'GOOD_ROWS' | 'ALL_OR_NONE';

export const isRunning = (status: ImportStatus) => status === 'CHECKING' || status === 'RECHECKING' || status === 'ENTERING';

/// Kinds that lead-service does not take in.
const elsewhere: Record<string, string> = { capital: '/api/project-imports', projects: '/api/project-imports' };

const importsPath = (kind: string) => elsewhere[kind] ?? '/api/imports';

const importPath = (kind: string, id: string) => `${importsPath(kind)}/${encodeURIComponent(id)}`;

/// One key for each file that was chosen: sent again after a lost answer it is one import, another file is another.
const keys = new WeakMap<File, string>();

export function sendSheet(kind: string, file: File): Promise<Import> {
  const key = keys.get(file) ?? crypto.randomUUID();
  keys.set(file, key);
  const form = new FormData();
  form.append('file', file, file.name);
  return post(`${importsPath(kind)}${query({ kind })}`, form, { key });
}

export function readImports(kind: string, signal: AbortSignal): Promise<{ items: Import[] }> {
  return get(`${importsPath(kind)}${query({ kind })}`, signal);
}

export function readImport(kind: string, id: string, signal: AbortSignal): Promise<Import> {
  return get(importPath(kind, id), signal);
}

export function readRows<R extends SheetRow>(
  kind: string,
  id: string,
  refused: boolean,
  after: string | undefined,
  signal: AbortSignal,
): Promise<{ items: R[]; next: string | null }> {
  return get(`${importPath(kind, id)}/rows${query({ refused: refused || undefined, after, limit: 100 })}`, signal);
}

export function enterRows(kind: string, id: string, choice: EntryChoice, key: string): Promise<Import> {
  return post(`${importPath(kind, id)}/entry`, { choice }, { key });
}

export function cancelImport(kind: string, id: string, key: string): Promise<Import> {
  return post(`${importPath(kind, id)}/cancellation`, undefined, { key });
}

/// The rows that cannot be taken as they stand, as a workbook that says of each why, to be corrected and sent again.
export function refusedRows(kind: string, id: string): Promise<Blob> {
  return readFile(`${importPath(kind, id)}/refused`);
}

/// What a unit calls the columns of one kind of spreadsheet.
export interface Headings {
  fields: { field: string; label: string }[];
  named: { heading: string; field: string }[];
}

const headingsPath = (kind: string) => `${importsPath(kind)}/headings${query({ kind })}`;

export function readHeadings(kind: string, signal: AbortSignal): Promise<Headings> {
  return get(headingsPath(kind), signal);
}

export function nameHeadings(kind: string, named: Headings['named'], key: string): Promise<Headings> {
  return put(headingsPath(kind), { named }, { key });
}

export function templatePath(kind: string, language: string): string {
  return `${importsPath(kind)}/template${query({ kind, language })}`;
}
