import { get, query } from './http';
import type { MonthColumn, MonthRow } from './monthly';
import type { Light } from './project';
import type { Label, Money, Page } from './words';

export interface QuarterLine {
  unit: string;
  unitName: Label | null;
  projects: number;
  due: number;
  inTime: number;
  late: number;
  missing: number;
  sums: Record<string, Money | string>;
  lights: Partial<Record<Light['colour'], number>>;
}

export interface QuarterReport {
  quarter: string;
  months: { month: string; by: string; at: string; rules: string }[];
  columns: Pick<MonthColumn, 'id' | 'label' | 'type' | 'cumulative'>[];
  units: QuarterLine[];
  total: QuarterLine;
  stages: Record<string, number>;
}

const path = (quarter: string) => `/api/quarterly-reports/${encodeURIComponent(quarter)}`;

export function readQuarter(quarter: string, signal: AbortSignal): Promise<QuarterReport> {
  return get(path(quarter), signal);
}

export const quarterDocumentPath = (quarter: string, kind: 'docx' | 'pdf' = 'docx') =>
  `${path(quarter)}/document${kind === 'pdf' ? '.pdf' : ''}`;

export interface QuarterRow extends Pick<MonthRow, 'projectId' | 'number' | 'name' | 'unit' | 'unitName' | 'state' | 'daysLate'> {
  month: string;
  figures: Record<string, Money | string>;
}

export function readQuarterRows(
  quarter: string,
  filters: Record<string, string>,
  after: string | undefined,
  signal: AbortSignal,
): Promise<Page<QuarterRow>> {
  return get(`${path(quarter)}/rows${query({ ...filters, after, limit: 200 })}`, signal);
}
