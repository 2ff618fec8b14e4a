import { get, put } from './http';

const path = (register: string) => `/api/columns/${encodeURIComponent(register)}`;

interface Columns {
  putAway: string[];
}

/// The columns of a register that this person does not want to see.
export async function readPutAway(register: string, signal: AbortSignal): Promise<string[]> {
  return (await get<Columns>(path(register), signal)).putAway;
}

/// All of them: what is left out is seen again.
export async function putAway(register: string, columns: string[], key: string): Promise<string[]> {
  return (await put<Columns>(path(register), { putAway: columns }, { key })).putAway;
}
