import type { MonthColumn, MonthRow, RowEntry, RowResult } from '../api/monthly';

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

export function without(drafts: Drafts, project: string): Drafts {
  return Object.fromEntries(Object.entries(drafts).filter(([one]) => one !== project));
}

/// What is left once the server has answered. A row it took is no draft any more; what somebody has typed into it meanwhile goes on from
/// the version that was just written.
export function settled(drafts: Drafts, sent: Drafts, answers: RowResult[]): Drafts {
  const left = { ...drafts };
  for (const { project, version, problem } of answers) {
    const draft = left[project];
    if (!draft || problem) continue;
    if (draft === sent[project]) delete left[project];
    else left[project] = { ...draft, row: { ...draft.row, version: version ?? draft.row.version } };
  }
  return left;
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
