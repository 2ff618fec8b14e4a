import { get, put, remove } from './http';

/// The filters of a register that somebody keeps under a name.
export interface SavedFilter {
  name: string;
  values: Record<string, string>;
}

/// What a name must not hold, since it stands in the address; the server decides.
export const savedName = /^(?!\.+$)[^\p{Cc}/\\;%]*$/u;

const path = (register: string) => `/api/saved-filters/${encodeURIComponent(register)}`;
const pathOf = (register: string, name: string) => `${path(register)}/${encodeURIComponent(name.trim())}`;

export async function readSavedFilters(register: string, signal: AbortSignal): Promise<SavedFilter[]> {
  return (await get<{ items: SavedFilter[] }>(path(register), signal)).items;
}

/// One of this name is replaced; the others stay as they are.
export function keepFilter(register: string, { name, values }: SavedFilter): Promise<unknown> {
  return put(pathOf(register, name), { values });
}

export function forgetFilter(register: string, name: string): Promise<unknown> {
  return remove(pathOf(register, name));
}
