import { get, query } from './http';
import type { MissingPart } from './words';

/// One record as the search over all services shows it.
export interface Finding {
  id: string;
  number: string;
  /// Not told where it may not be said.
  title: string | null;
  unit: string | null;
  link: string;
}

export interface FoundGroup {
  kind: string;
  items: Finding[];
  /// Whether the register has others.
  more: boolean;
}

export interface Found {
  groups: FoundGroup[];
  /// Services that did not answer in time: nothing of theirs is among the groups.
  missing?: MissingPart[];
}

export const longestSearch = 100;

export function readFound(typed: string, signal?: AbortSignal): Promise<Found> {
  return get<Found>(`/api/search${query({ q: typed })}`, signal);
}
