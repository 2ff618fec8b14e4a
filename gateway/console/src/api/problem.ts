import type { Label } from './words';

/// What a server says when it says no (RFC 9457), shown to people as it is.
export interface Problem {
  status: number;
  code: string;
  title: string;
  detail?: string;
  traceId?: string;
  violations?: Violation[];
  missing?: Missing[];
  [fact: string]: unknown;
}

export interface Violation {
  pointer: string;
  code: string;
  /// The server's own words in the reader's language.
  detail?: string;
}

/// One thing that has to be there first; services name it by a code or by a text in both languages.
export type Missing = string | { id?: string; code?: string; title?: string; label?: Label };

/// Codes the console itself gives when no server answered.
export const UNREACHABLE = 'console.unreachable';
export const NOT_A_PROBLEM = 'console.unexpected-answer';

export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
    this.name = 'ProblemError';
  }

  /// The request may or may not have been carried out: a repeat must carry the same idempotency key.
  get outcomeUnknown(): boolean {
    return this.problem.status === 0 || this.problem.status >= 500;
  }

  get stale(): boolean {
    return this.problem.status === 412;
  }
}

/// Whether the same question may be answered otherwise a little later.
export function mayPass(problem: Problem): boolean {
  return problem.status === 0 || problem.status === 429 || problem.status >= 500;
}

export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  return { status: 0, code: NOT_A_PROBLEM, title: error instanceof Error ? error.message : String(error) };
}

/// `/investor/names/0` → `['investor', 'names', 0]`, the path under which the form knows the field.
export function fieldPath(pointer: string): (string | number)[] {
  return pointer
    .replace(/^#?\/?/, '')
    .split('/')
    .filter((part) => part !== '')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
