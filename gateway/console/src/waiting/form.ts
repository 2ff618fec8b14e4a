import type { Problem } from '../api/problem';

export const keptKinds = ['visit-plan', 'visit', 'visit-record', 'visit-follow-up', 'lead-progress'] as const;

/// A request as it goes out, the first time and every time after.
export interface Request {
  method: 'POST' | 'PUT';
  path: string;
  body: unknown;
  /// The version of the record that the person saw.
  ifMatch?: string | undefined;
}

/// What a form leaves behind when nobody answers.
export interface Unsent {
  kind: (typeof keptKinds)[number];
  /// By what its writer knows it: the firm, the record's number.
  title: string;
  /// What was typed, to be read again before it is sent.
  told: string[];
  request: Request;
  /// The record that is decided on, as the server names it; none for a new one.
  record?: string | undefined;
  /// Where it was written.
  page: string;
  /// What the form is filled with again; none where the record's own page is the way.
  typed?: unknown;
  /// The kept form of which this is a correction.
  id?: string | undefined;
}

/// A form that waits on this device for the server's plain yes or no.
export interface KeptForm extends Omit<Unsent, 'id'> {
  id: string;
  /// Whose it is; nobody else sees or sends it.
  owner: string;
  /// In whose place it was written.
  actingFor: string | null;
  /// The idempotency key of its first sending.
  key: string;
  at: string;
  /// Why the server said no; none while nobody has answered.
  refused: Problem | null;
}

/// Servers remember a key for thirty days; later, sending again might do twice what was done.
const SURE_DAYS = 25;

export function isTooOld(form: KeptForm, now: Date): boolean {
  return now.getTime() - new Date(form.at).getTime() > SURE_DAYS * 86_400_000;
}

/// Goes out by itself: nobody has answered, and it cannot be done twice.
export function goesByItself(form: KeptForm, now: Date): boolean {
  return form.refused === null && !isTooOld(form, now);
}
