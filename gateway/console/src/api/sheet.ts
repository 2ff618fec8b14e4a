import { post, query, readFile } from './http';
import type { Problem } from './problem';

/// What becomes, or would become, of one row of a spreadsheet.
export interface SheetRow {
  /// Empty where the file has no sheets.
  sheet: string;
  /// As the spreadsheet program shows it.
  row: number;
  outcome: 'FREE' | 'REGISTERED' | 'KNOWN' | 'REFUSED';
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

export interface Sheet<R extends SheetRow> {
  unreadColumns: string[];
  /// Read, although the spreadsheet program hides them.
  hiddenColumns: string[];
  leftOut: LeftOut[];
  rows: R[];
}

/// The same file sent again registers nothing twice, so that a lost answer is asked for by sending it again.
export function sendSheet<R extends SheetRow>(path: string, file: File, preview: boolean, signal?: AbortSignal): Promise<Sheet<R>> {
  return post(`${path}${query({ preview: preview || undefined })}`, formOf(file), { signal });
}

/// The rows that cannot be taken as they stand, as a workbook that says of each why, to be corrected and sent again.
export function refusedRows(path: string, file: File): Promise<Blob> {
  return readFile(`${path}/refused`, { method: 'POST', body: formOf(file) });
}

function formOf(file: File): FormData {
  const form = new FormData();
  form.append('file', file, file.name);
  return form;
}

export function templatePath(path: string, language: string): string {
  return `${path}/template${query({ language })}`;
}
