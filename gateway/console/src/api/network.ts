import { type Call, get, put, query } from './http';
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
}

export interface RegisteredUnit extends UnitFacts {
  id: string;
  ancestors: string[];
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
}

export interface Officer extends Omit<Appointment, 'unit'> {
  subject: string;
  unit: Unit;
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
