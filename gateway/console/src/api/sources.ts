import { get, query } from './http';

export interface ChannelCount {
  channel: string;
  leads: number;
}

export interface LeadSource {
  country: string;
  province: { code: string; name: string } | null;
  leads: number;
  channels: ChannelCount[];
}

export interface LeadSources {
  total: number;
  places: LeadSource[];
  channels: ChannelCount[];
}

/// Where the leads come from that the register shows by these filters.
export function readSources(filters: Record<string, string>, signal: AbortSignal): Promise<LeadSources> {
  return get(`/api/leads/sources${query(filters)}`, signal);
}
