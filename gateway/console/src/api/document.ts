import type { Scan } from './file';
import { type Call, post } from './http';
import { type Lead, leadPath } from './lead';
import type { Unit } from './units';

export interface LeadDocument {
  id: string;
  title: string;
  contentType: string;
  size: number;
  sha256: string;
  unit: Unit;
  by: string;
  at: string;
  withdrawal: { by: string; at: string; reason: string } | null;
  scan: Scan | null;
}

export interface DocumentUpload {
  title?: string;
  file: File;
}

export function attachDocument(id: string, { title, file }: DocumentUpload, call: Call): Promise<Lead> {
  const form = new FormData();
  if (title) form.append('title', title);
  form.append('file', file, file.name);
  return post(`${leadPath(id)}/documents`, form, call);
}

export function documentPath(lead: string, document: string): string {
  return `${leadPath(lead)}/documents/${encodeURIComponent(document)}`;
}
