import { get, query } from './http';
import { projectPath } from './project';
import type { Label, Money } from './words';

/// `OPEN`: a rule asks for what nobody has filled.
export type Counted = 'COUNTED' | 'NOT_COUNTED' | 'OPEN';
export type Verdict = 'MET' | 'NOT_MET' | 'UNKNOWN';

export interface CountingReason {
  id: string;
  label: Label;
  source: string;
}

export interface CountedSum {
  id: string;
  kindLabel: Label;
  valueDate: string;
  voucher: { kind: string; number: string } | null;
  amount: Money;
  amountCny: Money;
  counted: Counted;
  /// What counts of it, or would if it is open.
  countedCny: Money;
  unitLabel: Label;
  reasons: CountingReason[];
}

export interface CountingChoice {
  id: string;
  reference: string;
  title: Label | null;
  source: string;
  assumed: boolean;
  note: string | null;
}

export interface Counting {
  on: string;
  rules: CountingChoice;
  owner: 'NEW' | 'OLD';
  counted: Counted;
  reasons: CountingReason[];
  counts: { id: string; label: Label; source: string; countedCny: Money; openCny: Money; lines: CountedSum[] }[];
  classes: {
    id: string;
    label: Label;
    source: string;
    verdict: Verdict;
    anyOf: { id: string; label: Label; source: string; verdict: Verdict }[];
  }[];
  choices: CountingChoice[];
}

export function readCounting(projectId: string, rules: string | undefined, signal: AbortSignal): Promise<Counting> {
  return get(`${projectPath(projectId)}/counting${query({ rules })}`, signal);
}
