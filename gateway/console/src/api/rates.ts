import { get, put, query } from './http';
import type { Page } from './words';

export interface Rate {
  id: string;
  currency: string;
  day: string;
  rate: string;
  source: string;
  by: string;
}

export interface RateUpload {
  currency: string;
  day: string;
  rate: string;
  source: string;
  reason?: string;
}

const ratePath = (currency: string, day: string) => `/api/exchange-rates/${encodeURIComponent(currency)}/${encodeURIComponent(day)}`;

export function readRate(currency: string, day: string, signal: AbortSignal): Promise<Rate> {
  return get(ratePath(currency, day), signal);
}

export function readRates(currency: string, signal: AbortSignal): Promise<Page<Rate>> {
  return get(`/api/exchange-rates${query({ currency })}`, signal);
}

export function uploadRate({ currency, day, ...body }: RateUpload, key: string): Promise<Rate> {
  return put(ratePath(currency, day), body, { key });
}
