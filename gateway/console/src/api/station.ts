import { type Call, get, post, put, query } from './http';
import type { Contact } from './lead';
import type { Unit } from './units';
import type { Page } from './words';

/// `staff` are named only to those who work it; `until` is before `from` where the team never went.
export interface Station {
  id: string;
  number: string;
  unit: Unit;
  place: { country: string; divisionCode: string | null; name: string };
  staff: Contact[];
  staffCount: number;
  from: string;
  until: string;
  task: string;
  enteredBy: string;
  enteredAt: string;
  running: boolean;
  ending: { plannedUntil: string; reason: string; by: string; at: string } | null;
  /// None in a list.
  figures: StationFigures | null;
  overlapping: { id: string; number: string; place: string; from: string; until: string; people: string[] }[];
  actions: string[];
}

/// None where nothing is on record that could tell.
export interface StationFigures {
  days: number | null;
  encounters: number | null;
  firms: number | null;
  stepsKnown: number;
  stepsInTime: number | null;
  leads: number | null;
  conversions: number | null;
}

export interface TypedStation {
  country: string;
  place: string;
  staff: { name: string; position?: string; phone?: string }[];
  from: string;
  until: string;
  task: string;
}

export const stationPath = (id: string) => `/api/stations/${encodeURIComponent(id)}`;

export function readStations(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<Station>> {
  return get(`/api/stations${query({ ...filters, after, limit: 50 })}`, signal);
}

export function enterStation(station: TypedStation, key: string): Promise<Station> {
  return post('/api/stations', station, { key });
}

export function changeStation(id: string, station: TypedStation, call: Call): Promise<Station> {
  return put(`${stationPath(id)}/plan`, station, call);
}

export function endStation(id: string, body: { on?: string; reason: string }, call: Call): Promise<Station> {
  return post(`${stationPath(id)}/ending`, body, call);
}
