import { get } from './http';
import type { Page } from './words';

export interface Unit {
  id: string;
  nameZh: string;
  nameEn: string;
  kind?: string;
}

/// Reporting units; a few hundred at most, so they are read page by page once and kept.
export async function readUnits(signal?: AbortSignal): Promise<Unit[]> {
  const all: Unit[] = [];
  let after: string | null = '';
  while (after !== null) {
    const page: Page<Unit> = await get(`/api/units?limit=200${after === '' ? '' : `&after=${encodeURIComponent(after)}`}`, signal);
    all.push(...page.items);
    after = page.next ?? null;
  }
  return all;
}
