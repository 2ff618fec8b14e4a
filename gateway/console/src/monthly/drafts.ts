import type { MonthColumn, MonthRow, RowEntry } from '../api/monthly';

/// What somebody has typed into a row, and the row as it was when they began: its version tells whether another was faster.
export interface Draft {
  row: MonthRow;
  cells: Record<string, string>;
}

export type Drafts = Record<string, Draft>;

export function typed(drafts: Drafts, row: MonthRow, column: string, value: string): Drafts {
  const draft = drafts[row.projectId] ?? { row, cells: row.cells };
  return { ...drafts, [row.projectId]: { ...draft, cells: { ...draft.cells, [column]: value } } };
}

export function without(drafts: Drafts, projects: string[]): Drafts {
  return Object.fromEntries(Object.entries(drafts).filter(([project]) => !projects.includes(project)));
}

export function entry(draft: Draft, handIn: boolean): RowEntry {
  return { project: draft.row.projectId, version: draft.row.version, cells: draft.cells, handIn };
}

/// The cells with every correction, also those that a frozen month does not hold.
export function inForce(row: MonthRow): Record<string, string> {
  const cells = { ...row.cells };
  for (const correction of row.corrections.filter((one) => one.sinceFreeze)) {
    for (const [column, change] of Object.entries(correction.changes)) {
      if (change.after === null) delete cells[column];
      else cells[column] = change.after;
    }
  }
  return cells;
}

/// What a cell says, in words.
export function said(column: MonthColumn, value: string | undefined, label: (text: { zh: string; en: string }) => string): string {
  if (!value) return '—';
  const choice = column.choices.find((one) => one.id === value);
  return choice ? label(choice.label) : value;
}
