import { type Call, get, post, put, query, readFile } from './http';
import type { Named } from './session';
import type { SheetRow } from './sheet';
import type { Unit } from './units';
import type { Page } from './words';

export const unitKinds = [
  'CITY',
  'BUREAU',
  'DISTRICT',
  'ZONE',
  'DEPARTMENT',
  'DOMESTIC_OFFICE',
  'OVERSEAS_OFFICE',
  'SQUAD',
  'INTERMEDIARY',
  'EXPERTS',
] as const;

/// What a person or machine is there for; a service's own function is nobody's.
export const functions = [
  'UNIT_OFFICER',
  'UNIT_HEAD',
  'SQUAD_MEMBER',
  'BUREAU_OFFICER',
  'BUREAU_HEAD',
  'CITY_LEADER',
  'SUPERVISION',
  'FINANCE',
  'JOINT_REVIEWER',
  'PROCEDURE_OFFICER',
  'FOREIGN_AFFAIRS',
  'TALENT_OFFICE',
  'AUDITOR',
  'EXPERT',
  'REFERRER',
  'LIAISON_CLIENT',
  'SYSTEM_ADMINISTRATOR',
  'SECURITY_ADMINISTRATOR',
  'AUDIT_ADMINISTRATOR',
] as const;

export const mailLanguages = ['ZH', 'EN'] as const;

export interface UnitFacts {
  kind: (typeof unitKinds)[number];
  nameZh: string;
  nameEn: string;
  parent: string | null;
  divisionCode: string | null;
  telephone: string | null;
  active: boolean;
  reason?: string;
}

export interface Territory {
  country: string | null;
  division: string | null;
  industry: string | null;
  from: string;
  until: string | null;
}

export interface RegisteredUnit extends UnitFacts {
  id: string;
  ancestors: string[];
  endedOn: string | null;
  workedBy: Unit | null;
  territories: Territory[];
}

export interface Appointment {
  name: string;
  unit: string;
  functions: string[];
  from: string;
  until: string | null;
  /// Told to whoever keeps the register and to the officer.
  mail: string | null;
  /// Both where it is null.
  mailLanguage: (typeof mailLanguages)[number] | null;
  /// The unit that goes on, where the last one who works in a unit leaves.
  workGoesTo?: string;
  reason?: string;
}

export interface Deputyship {
  deputy: Named;
  from: string;
  until: string;
  over: boolean;
  endedEarly: boolean;
}

export interface Officer extends Omit<Appointment, 'unit'> {
  subject: string;
  unit: Unit;
  deputies: Deputyship[];
  /// Units whose work its own has taken over.
  takenOver: Unit[];
  actions: string[];
}

/// A unit that looks after a place, and by which of its territories.
export interface Fit {
  unit: Unit;
  kind: string;
  country: string | null;
  division: Coded | null;
  industry: Coded | null;
  from: string;
  best: boolean;
}

interface Coded {
  code: string;
  name: string;
}

export const unitPath = (id: string) => `/api/units/${encodeURIComponent(id)}`;
/// An account may have a dot in it; a page's own address may not.
export const officerPage = (subject: string) => `/network/officer${query({ subject })}`;
export const officerPath = (subject: string) => `/api/officers/${encodeURIComponent(subject)}`;

/// All at once: a city has some hundreds.
export function readNetwork(kind: string | undefined, signal: AbortSignal): Promise<Page<RegisteredUnit>> {
  return get(`/api/units${query({ kind })}`, signal);
}

export function readOfficers(unit: string | undefined, after: string | undefined, signal: AbortSignal): Promise<Page<Officer>> {
  return get(`/api/officers${query({ unit, after, limit: 100 })}`, signal);
}

export function registerUnit(id: string, facts: Partial<UnitFacts>, call: Call): Promise<RegisteredUnit> {
  return put(unitPath(id), facts, call);
}

export function appoint(subject: string, appointment: Partial<Appointment>, call: Call): Promise<Officer> {
  return put(officerPath(subject), appointment, call);
}

/// @param way `end` or `takeover`
export function decideUnit(id: string, way: string, body: object, call: Call): Promise<RegisteredUnit> {
  return post(`${unitPath(id)}/${way}`, body, call);
}

export function setTerritories(id: string, body: { territories: Territory[] }, call: Call): Promise<RegisteredUnit> {
  return put(`${unitPath(id)}/territories`, body, call);
}

/// @param way `deputies` or `deputies/end`
export function decideDeputy(subject: string, way: string, body: object, call: Call): Promise<Officer> {
  return post(`${officerPath(subject)}/${way}`, body, call);
}

export async function readCandidates(subject: string, signal: AbortSignal): Promise<Named[]> {
  return (await get<{ items: Named[] }>(`${officerPath(subject)}/deputy-candidates`, signal)).items;
}

/// @param path of a unit or an officer
export interface Overlaps {
  items: { unit: Unit; territory: Territory }[];
  maySet: boolean;
}

export function readOverlaps(unit: string, signal: AbortSignal): Promise<Overlaps> {
  return get(`${unitPath(unit)}/territory-overlaps`, signal);
}

/// Whose territory an investor's place is.
export async function readLookingAfter(place: { country: string; creditCode?: string | undefined }, signal: AbortSignal): Promise<Fit[]> {
  return (await get<{ items: Fit[] }>(`/api/units/looking-after${query(place)}`, signal)).items;
}

export async function readDispatchProposals(lead: string, signal: AbortSignal): Promise<Fit[]> {
  return (await get<{ items: Fit[] }>(`/api/leads/${lead}/dispatch-proposals`, signal)).items;
}

/// One row of a spreadsheet of units.
export interface UnitRow extends SheetRow {
  name: string;
  kind: string | null;
  parent: string;
}

export function exportUnits(filters: Record<string, string>): Promise<Blob> {
  return readFile(`/api/units/export${query(filters)}`);
}
