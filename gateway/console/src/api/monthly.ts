import { type Call, get, post, put, query } from './http';
import type { Light } from './project';
import type { Problem } from './problem';
import type { Label, Money, Page } from './words';

export interface MonthColumn {
  id: string;
  label: Label;
  type: 'MONEY' | 'NUMBER' | 'TEXT' | 'DATE' | 'CHOICE';
  required: boolean;
  cumulative: boolean;
  choices: { id: string; label: Label }[];
}

export interface UnitFigures {
  unit: string;
  unitName: Label | null;
  due: number;
  inTime: number;
  late: number;
  missing: number;
  open: number;
  sums: Record<string, Money | string>;
  lights: Partial<Record<Light['colour'], number>>;
}

export interface Month {
  month: string;
  closing: string;
  closed: boolean;
  rules: string;
  columns: MonthColumn[];
  frozen: { by: string; at: string } | null;
  missingProducers: string[];
  units: UnitFigures[];
  total: UnitFigures;
  /// Made after the month was frozen, and reports handed in after it.
  corrections: number;
  lateSince: number;
  actions: string[];
}

export interface MonthCorrection {
  by: string;
  at: string;
  reason: string;
  sinceFreeze: boolean;
  changes: Record<string, { before: string | null; after: string | null }>;
}

export interface MonthRow {
  projectId: string;
  number: string;
  name: string;
  unit: string;
  unitName: Label | null;
  stage: Label;
  state: 'OPEN' | 'HANDED_IN' | 'LATE' | 'MISSING';
  daysLate: number;
  light: Light['colour'] | null;
  version: number | null;
  cells: Record<string, string>;
  last: { month: string; cells: Record<string, string> } | null;
  corrections: MonthCorrection[];
  handedInAt: string | null;
  actions: string[];
}

export interface RowEntry {
  project: string;
  version: number | null;
  cells: Record<string, string>;
  handIn: boolean;
}

export interface RowResult {
  project: string;
  version: number | null;
  problem: Problem | null;
}

const path = (month: string) => `/api/monthly-reports/${encodeURIComponent(month)}`;

export function readMonth(month: string, signal: AbortSignal): Promise<Month> {
  return get(path(month), signal);
}

export function readMonthRows(
  month: string,
  filters: Record<string, string>,
  after: string | undefined,
  signal: AbortSignal,
): Promise<Page<MonthRow>> {
  return get(`${path(month)}/rows${query({ ...filters, after, limit: 200 })}`, signal);
}

export function saveMonthRows(month: string, items: RowEntry[]): Promise<{ items: RowResult[] }> {
  return put(`${path(month)}/rows`, { items });
}

export function correctMonthRow(month: string, project: string, body: object, call: Call): Promise<MonthRow> {
  return post(`${path(month)}/rows/${encodeURIComponent(project)}/corrections`, body, call);
}

export function freezeMonth(month: string, call: Call): Promise<Month> {
  return post(`${path(month)}/freeze`, {}, call);
}
