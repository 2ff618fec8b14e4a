import { get, query, readFile } from './http';
import type { Computation } from './reward';
import type { Money } from './words';

export const shownRows = ['ALL', 'AWARDED', 'LIMITED', 'CHANGED', 'GAINING', 'LOSING'] as const;

export interface WhatIfQuestion {
  from: string;
  until: string;
  /// Ids of versions, drafts too.
  schemes: string[];
  /// `fact:word`, taken to hold of every project.
  assumed: string[];
}

export interface WhatIfRow {
  projectId: string;
  number: string;
  name: string;
  unit: string;
  district: string;
  awards: { version: string; amount: Money; limited: boolean; unknown: string[] }[];
  difference: Money | null;
}

export interface WhatIfTotal {
  version: string;
  name: string;
  status: string;
  total: Money;
  awarded: number;
  limited: number;
  byDistrict: { unit: string; nameZh: string; nameEn: string; amount: Money; awarded: number }[];
  /// None where the version does not say who pays.
  byPayer: { payer: string; amount: Money }[];
  unknown: { fact: string; projects: number }[];
}

export interface WhatIfComparison {
  difference: Money;
  gaining: number;
  gained: Money;
  losing: number;
  lost: Money;
  same: number;
  most: WhatIfRow[];
  least: WhatIfRow[];
}

export interface WhatIfAnswer {
  from: string;
  until: string;
  projects: number;
  schemes: WhatIfTotal[];
  comparison: WhatIfComparison | null;
}

/// `from=…&until=…&scheme=…&scheme=…`, as the address of the page and of the service both say it.
export function questionIn(search: URLSearchParams): WhatIfQuestion | undefined {
  const from = search.get('from');
  const until = search.get('until');
  const schemes = search.getAll('scheme');
  return from && until && schemes.length > 0 ? { from, until, schemes, assumed: search.getAll('assumed') } : undefined;
}

export function asSearch(question: WhatIfQuestion): URLSearchParams {
  const search = new URLSearchParams({ from: question.from, until: question.until });
  for (const scheme of question.schemes) search.append('scheme', scheme);
  for (const word of question.assumed) search.append('assumed', word);
  return search;
}

export function askWhatIf(question: WhatIfQuestion, signal?: AbortSignal): Promise<WhatIfAnswer> {
  return get(`/api/what-if?${asSearch(question)}`, signal);
}

export function readWhatIfRows(
  question: WhatIfQuestion,
  filters: Record<string, string>,
  after: string | undefined,
  signal?: AbortSignal,
): Promise<{ items: WhatIfRow[]; next: string | null }> {
  return get(`/api/what-if/rows${query({ ...filters, after, limit: 50 })}&${asSearch(question)}`, signal);
}

export function explainWhatIf(question: WhatIfQuestion, projectId: string, signal?: AbortSignal): Promise<{ parts: Computation[] }> {
  return get(`/api/what-if/rows/${encodeURIComponent(projectId)}?${asSearch(question)}`, signal);
}

export function exportWhatIf(question: WhatIfQuestion, filters: Record<string, string>): Promise<Blob> {
  return readFile(`/api/what-if/export?${asSearch(question)}&${query(filters).slice(1)}`);
}
