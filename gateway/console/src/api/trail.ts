import { get } from './http';
import type { TrailEntry } from './words';

/// @param records as in their address, such as `trips`
export async function readTrail(records: string, id: string, signal: AbortSignal): Promise<TrailEntry[]> {
  return (await get<{ items: TrailEntry[] }>(`/api/${records}/${encodeURIComponent(id)}/trail`, signal)).items;
}
