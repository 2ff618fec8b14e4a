import type { Decided } from './enterprise';
import { type Call, get, post, put, query } from './http';
import type { NameText } from './lead';
import type { chainPositions } from './target';
import type { Unit } from './units';
import type { Page } from './words';

export const presences = ['HERE', 'ELSEWHERE'] as const;
export type Presence = (typeof presences)[number];

/// `here` in the city; `gaps` are links without a firm that is here.
export interface ChainFigures {
  links: number;
  firms: number;
  here: number;
  gaps: number;
}

/// A firm on a link, or taken off it.
export interface ChainFirm {
  id: string;
  enterpriseId: string;
  number: string;
  names: NameText[];
  presence: Presence;
  placedBy: string;
  placedAt: string;
  takenOff: Decided | null;
}

export interface ChainLink {
  id: string;
  name: string;
  position: (typeof chainPositions)[number];
  industries: string[];
  gap: boolean;
  firms: ChainFirm[];
}

interface ChainParty {
  enterpriseId: string;
  number: string;
  names: NameText[];
}

/// One firm supplies another in a year, by what that is known, or it was taken back.
export interface Supply {
  id: string;
  supplier: ChainParty;
  customer: ChainParty;
  source: string;
  year: number;
  by: string;
  at: string;
  takenBack: Decided | null;
}

export interface Chain {
  id: string;
  number: string;
  name: string;
  nameEn: string | null;
  unit: Unit;
  /// The account of an officer.
  leader: string | null;
  openedBy: string;
  openedAt: string;
  closing: Decided | null;
  figures: ChainFigures;
  /// From upstream to downstream; without firms in a list, and of a firm those on which it stands.
  links: ChainLink[];
  /// None in a list; first those that count.
  supplies: Supply[];
  actions: string[];
}

/// `id` of a link that is there already, with the codes as they were typed.
export interface TypedLink {
  id?: string;
  name: string;
  position: string;
  codes?: string;
}

export interface TypedChain {
  name: string;
  nameEn?: string;
  unit: string;
  leader?: string;
  links: TypedLink[];
}

export const chainPath = (id: string) => `/api/industry-chains/${encodeURIComponent(id)}`;
const firmPath = (id: string, firm: string) => `${chainPath(id)}/firms/${encodeURIComponent(firm)}`;

export function readChains(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<Chain>> {
  return get(`/api/industry-chains${query({ ...filters, after, limit: 50 })}`, signal);
}

/// What the open chains are called.
export async function readChainNames(signal: AbortSignal): Promise<Pick<Chain, 'name' | 'nameEn'>[]> {
  return (await get<{ items: Pick<Chain, 'name' | 'nameEn'>[] }>('/api/industry-chains/names', signal)).items;
}

function sent({ links, ...chain }: TypedChain) {
  return {
    ...chain,
    links: links.map(({ codes = '', ...link }) => ({
      ...link,
      industries: codes.split(/[\s,，、;；]+/).filter((code) => code !== ''),
    })),
  };
}

export function openChain(chain: TypedChain, key: string): Promise<Chain> {
  return post('/api/industry-chains', sent(chain), { key });
}

export function changeChain(id: string, chain: TypedChain, call: Call): Promise<Chain> {
  return put(`${chainPath(id)}/plan`, sent(chain), call);
}

export function closeChain(id: string, body: { reason: string }, call: Call): Promise<Chain> {
  return post(`${chainPath(id)}/closing`, body, call);
}

export function placeFirm(
  id: string,
  { enterprise, ...place }: { link: string; enterprise: string; presence: string },
  call: Call,
): Promise<Chain> {
  return post(`${chainPath(id)}/firms`, { ...place, enterprises: [enterprise] }, call);
}

export function tellPresence(id: string, firm: string, body: { presence: string }, call: Call): Promise<Chain> {
  return put(`${firmPath(id, firm)}/presence`, body, call);
}

export function takeOffFirm(id: string, firm: string, body: { reason: string }, call: Call): Promise<Chain> {
  return post(`${firmPath(id, firm)}/removal`, body, call);
}

export interface TypedSupply {
  supplier: string;
  customer: string;
  source: string;
  year: string;
}

export function tellSupply(id: string, { year, ...supply }: TypedSupply, call: Call): Promise<Chain> {
  return post(`${chainPath(id)}/supplies`, { ...supply, year: Number(year) }, call);
}

export function takeBackSupply(id: string, supply: string, body: { reason: string }, call: Call): Promise<Chain> {
  return post(`${chainPath(id)}/supplies/${encodeURIComponent(supply)}/withdrawal`, body, call);
}
