import { type Call, get, post, put, query, type Read, read } from './http';
import type { ProblemError } from './problem';
import type { Label, Money, Page } from './words';

export type SpaceForm = 'UNIT' | 'LAND';
export type SpaceStatus = 'FREE' | 'HELD' | 'LET' | 'WITHDRAWN';
export type Verdict = 'MET' | 'NOT_MET' | 'UNKNOWN';

export interface Carrier {
  id: string;
  number: string;
  kind: string;
  kindLabel: Label;
  forms: SpaceForm[];
  unit: string;
  unitName: Label | null;
  name: string;
  address: string;
  about: string | null;
  free: number;
  held: number;
  let: number;
  withdrawn: number;
  actions: string[];
}

/// Area in m², height in m, floor load in kN/m², power in kVA; none is unknown.
export interface Measures {
  area: string;
  height: string | null;
  floorLoad: string | null;
  power: string | null;
  /// Of a unit per m² and month, of land per mu.
  price: Money | null;
  availableFrom: string | null;
  note: string | null;
}

export interface Space extends Measures {
  id: string;
  version: number;
  carrierId: string;
  carrierName: string | null;
  kind: string;
  kindLabel: Label;
  unit: string;
  form: SpaceForm;
  building: string | null;
  floor: string | null;
  code: string;
  status: SpaceStatus;
  since: string | null;
  /// The last day of its hold.
  until: string | null;
  extensionsLeft: number | null;
  /// None for who may not see that project.
  holder: { projectId: string; number: string; name: string } | null;
  reason: string | null;
  actions: string[];
}

export interface TypedSpace extends Partial<Measures> {
  form: SpaceForm;
  building?: string;
  floor?: string;
  code: string;
  area: string;
}

export interface CarrierNeed {
  /// What was seen; left out, nobody had said anything.
  version?: number;
  form: SpaceForm;
  kinds?: string[];
  areaFrom?: string | null;
  areaTo?: string | null;
  height?: string | null;
  floorLoad?: string | null;
  power?: string | null;
  price?: Money | null;
  units?: string[];
  neededFrom?: string | null;
}

export interface ProjectSpaces {
  /// Whether this reader may see what the project holds.
  visible: boolean;
  items: Space[];
  need: CarrierNeed | null;
  actions: string[];
}

export interface Match {
  space: Space;
  points: number;
  missed: number;
  asked: number;
  reasons: { criterion: string; verdict: Verdict; hard: boolean; weight: number }[];
}

export interface Matches {
  items: Match[];
  fitting: number;
  leftOut: Record<string, number>;
  whole: boolean;
  rules: string | null;
}

export interface CarrierRules {
  version: string;
  rules: {
    kinds: { id: string; label: Label; forms: SpaceForm[] }[];
    holds: { days: number; extensionDays: number; extensions: number; againAfterDays: number };
    who: { keep: string[] };
  };
}

export interface TypedCarrier {
  kind: string;
  unit?: string;
  name: string;
  address: string;
  about?: string;
}

export const carrierPath = (id: string) => `/api/carriers/${encodeURIComponent(id)}`;
const spacePath = (id: string) => `/api/spaces/${encodeURIComponent(id)}`;
const ofProject = (id: string) => `/api/projects/${encodeURIComponent(id)}`;

export function readCarriers(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<Carrier>> {
  return get(`/api/carriers${query({ ...filters, after, limit: 50 })}`, signal);
}

export function readCarrierRules(signal: AbortSignal): Promise<CarrierRules> {
  return get('/api/carrier-rules', signal);
}

export function registerCarrier(carrier: TypedCarrier, key: string): Promise<Carrier> {
  return post('/api/carriers', carrier, { key });
}

export function describeCarrier(id: string, description: object, call: Call): Promise<Read<Carrier>> {
  return read(`${carrierPath(id)}/description`, { method: 'PUT', body: description, ...call });
}

/// All of a carrier, page by page.
export async function readSpaces(carrier: string, signal: AbortSignal): Promise<Space[]> {
  const all: Space[] = [];
  let after: string | undefined;
  do {
    const page: Page<Space> = await get(`/api/spaces${query({ carrier, after, limit: 200 })}`, signal);
    all.push(...page.items);
    after = page.next ?? undefined;
  } while (after);
  return all;
}

export interface NotAdded {
  code: string;
  problem: ProblemError['problem'];
}

/// Several at once, each with its own result; told are those that were not taken.
export async function addSpaces(carrier: string, spaces: TypedSpace[], key: string): Promise<NotAdded[]> {
  const { items } = await post<{ items: { outcome: string; problem: ProblemError['problem'] | null }[] }>(
    `${carrierPath(carrier)}/spaces`,
    { spaces },
    { key },
  );
  return items.flatMap(({ problem }, i) => (problem ? [{ code: spaces[i]?.code ?? '', problem }] : []));
}

export function describeSpace(id: string, space: TypedSpace, call: Call): Promise<Space> {
  return put(spacePath(id), space, call);
}

export function decideSpace(id: string, decision: string, body: object, call: Call): Promise<Space> {
  return post(`${spacePath(id)}/${decision}`, body, call);
}

export function readProjectSpaces(project: string, signal: AbortSignal): Promise<ProjectSpaces> {
  return get(`${ofProject(project)}/spaces`, signal);
}

export function readMatches(project: string, signal: AbortSignal): Promise<Matches> {
  return get(`${ofProject(project)}/space-matches`, signal);
}

export function sayNeed(project: string, need: CarrierNeed, call: Call): Promise<CarrierNeed> {
  return put(`${ofProject(project)}/carrier-need`, need, call);
}
