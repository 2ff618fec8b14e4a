import { type Call, get, post, query } from './http';
import type { Unit } from './units';
import type { Page } from './words';

export const letterStatuses = ['WAITING', 'USED', 'DISCARDED', 'FORGOTTEN'] as const;

/// Something was made of it already: the problem tells what (`kind`, `id`, `number`).
export const LETTER_USED = 'lead.letter-used';

export interface Sender {
  name: string | null;
  mail: string | null;
}

/// What the letter says; what it does not say is left open.
export interface LetterDraft {
  title: string | null;
  content: string;
  sender: Sender | null;
  phone: string | null;
  heardOn: string | null;
  /// Of the register, named by exactly their names.
  firms: { enterpriseId: string; name: string; language: string; country: string; creditCode: string | null }[];
  outing: { from: string | null; days: number | null; place: string | null; purpose: string | null; people: Sender[] } | null;
  notes: string[];
}

export interface LetterFile {
  place: number;
  name: string;
  contentType: string;
  size: number;
}

export interface Letter {
  id: string;
  number: string;
  unit: Unit;
  form: 'MAIL' | 'CALENDAR';
  subject: string | null;
  sender: Sender;
  receivedBy: string;
  receivedAt: string;
  status: (typeof letterStatuses)[number];
  became: { kind: 'LEAD' | 'VISIT'; id: string; number: string; notFiled: { place: number; why: string }[] } | null;
  discarding: { reason: string; by: string; at: string } | null;
  keptUntil: string | null;
  /// None in a list, and once it is forgotten.
  draft: LetterDraft | null;
  files: LetterFile[];
  again: boolean;
  actions: string[];
}

export const letterPath = (id: string) => `/api/letters/${encodeURIComponent(id)}`;

export const letterFilePath = (id: string, place: number) => `${letterPath(id)}/files/${place}`;

export function readLetters(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<Letter>> {
  return get(`/api/letters${query({ ...filters, after, limit: 50 })}`, signal);
}

export function sendLetter({ file }: { file: File }, key: string): Promise<Letter> {
  const form = new FormData();
  form.append('file', file, file.name);
  return post('/api/letters', form, { key });
}

export function discardLetter(id: string, body: { reason: string }, call: Call): Promise<Letter> {
  return post(`${letterPath(id)}/discarding`, body, call);
}

/// Where what became of it is shown.
export function becamePath(kind: string, id: string): string {
  return kind === 'VISIT' ? `/visits/${id}` : `/leads/${id}`;
}
