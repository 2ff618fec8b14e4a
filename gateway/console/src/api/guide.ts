import { get, put } from './http';

interface Guides {
  read: string[];
}

/// The first-run guides that this person has read or put away, on whatever device.
export async function readGuides(signal?: AbortSignal): Promise<string[]> {
  return (await get<Guides>('/api/read-guides', signal)).read;
}

/// Said again it stays as it is.
export async function markGuide(guide: string): Promise<string[]> {
  return (await put<Guides>(`/api/read-guides/${encodeURIComponent(guide)}`, {})).read;
}
