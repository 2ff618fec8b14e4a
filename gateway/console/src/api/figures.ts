import { get, query } from './http';
import type { Unit } from './units';
import type { Label, Money } from './words';

/// Of the running projects that one sees; two currencies are never added up.
export interface Pipeline {
  stages: { stage: string; label: Label; count: number; amounts: Money[] }[];
  units: { unit: string; count: number; amounts: Money[] }[];
}

export interface KindSum {
  kind: string;
  amountCny: Money;
}

/// Verified money by the month in which it arrived; kinds are never added up with each other.
export interface Arrivals {
  from: string;
  until: string;
  kinds: { id: string; label: Label; total: Money }[];
  months: { month: string; sums: KindSum[] }[];
  units: { unit: string; sums: KindSum[] }[];
  /// Kinds that say what there is now, not what arrived.
  leftOut: { id: string; label: Label }[];
}

/// Procedures of service cards that press an office now.
export interface OfficeClock {
  office: string;
  officeLabel: Label;
  dueSoon: number;
  late: number;
}

export const funnelSteps = ['reported', 'valuable', 'dispatched', 'converted'] as const;

export interface LeadFigures {
  year: number;
  funnel: Record<(typeof funnelSteps)[number], number>;
  /// As many as the register shows by the unit.
  units: { unit: string; leads: number; exact: boolean }[];
}

/// Where a unit stands on the schematic map, both counted from 1; null where the rules know no place.
export interface UnitTile {
  unit: Unit;
  column: number | null;
  row: number | null;
}

export function readPipeline(signal: AbortSignal): Promise<Pipeline> {
  return get('/api/projects/figures', signal);
}

export function readArrivals(from: string, until: string, signal: AbortSignal): Promise<Arrivals> {
  return get(`/api/capital/figures${query({ from, until })}`, signal);
}

export async function readClocks(signal: AbortSignal): Promise<OfficeClock[]> {
  return (await get<{ items: OfficeClock[] }>('/api/service-cards/clocks', signal)).items;
}

export function readLeadFigures(year: number, signal: AbortSignal): Promise<LeadFigures> {
  return get(`/api/leads/figures${query({ year })}`, signal);
}

export async function readTiles(signal: AbortSignal): Promise<UnitTile[]> {
  return (await get<{ items: UnitTile[] }>('/api/units/tiles', signal)).items;
}
