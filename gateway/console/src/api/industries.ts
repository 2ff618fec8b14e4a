import { get } from './http';

/// GB/T 4754-2017: a code and its name.
export interface Industry {
  code: string;
  name: string;
}

export async function readIndustries(signal?: AbortSignal): Promise<Industry[]> {
  return (await get<{ items: Industry[] }>('/api/industries', signal)).items;
}
