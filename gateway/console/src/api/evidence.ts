import type { Scan } from './file';
import { type Call, get, post } from './http';

export type EvidencedRecords = 'claims' | 'interviews' | 'tolerance-cases' | 'figure-entries';

export interface EvidenceFile {
  part: string;
  title: string;
  fileId: string;
  sha256: string;
  by: string;
  at: string;
  scan: Scan | null;
}

/// `open`: parts of the record that this person may hand in files for now.
export interface EvidenceFolder {
  files: EvidenceFile[];
  open: string[];
}

export interface EvidenceFileUpload {
  part: string;
  title?: string;
  file: File;
}

export const evidencePath = (records: EvidencedRecords, id: string) => `/api/${records}/${encodeURIComponent(id)}/evidence`;

export function readEvidence(records: EvidencedRecords, id: string, signal: AbortSignal): Promise<EvidenceFolder> {
  return get(evidencePath(records, id), signal);
}

export function handInEvidence(
  records: EvidencedRecords,
  id: string,
  { part, title, file }: EvidenceFileUpload,
  call: Call,
): Promise<EvidenceFolder> {
  const form = new FormData();
  form.append('part', part);
  if (title) form.append('title', title);
  form.append('file', file, file.name);
  return post(evidencePath(records, id), form, call);
}
