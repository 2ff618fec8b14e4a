import { get, put } from './http';

/// The filters of a register that somebody keeps under a name.
export interface SavedFilter {
  name: string;
  values: Record<string, string>;
}

export const mostSaved = 20;

const path = (register: string) => `/api/saved-filters/${encodeURIComponent(register)}`;

export async function readSavedFilters(register: string, signal: AbortSignal): Promise<SavedFilter[]> {
  return (await get<{ items: SavedFilter[] }>(path(register), signal)).items;
}

/// All of them: what is left out is forgotten.
export async function keepFilters(register: string, items: SavedFilter[], key: string): Promise<SavedFilter[]> {
  return (await put<{ items: SavedFilter[] }>(path(register), { items }, { key })).items;
}
