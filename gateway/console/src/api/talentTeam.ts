import { type Call, get, post, query } from './http';
import type { Label, Page } from './words';

export interface TeamMember {
  talentId: string | null;
  talentNumber: string;
  name: string;
  role: string;
  roleName: Label | null;
  leads: boolean;
  joinedOn: string;
  leftOn: string | null;
}

export interface TalentTeam {
  id: string;
  number: string;
  name: string;
  focus: string;
  fields: string[];
  projectId: string | null;
  projectNumber: string | null;
  projectName: string | null;
  talentClass: string | null;
  catalogue: string | null;
  on: string;
  members: TeamMember[];
  dissolvedOn: string | null;
  foundedBy: string;
  actions: string[];
}

export interface TeamRole {
  id: string;
  name: Label;
  leads: boolean;
  oneTeamOnly: boolean;
}

export const teamPath = (id: string) => `/api/talent-teams/${encodeURIComponent(id)}`;

export function readTeams(filters: Record<string, string>, after: string | undefined, signal: AbortSignal): Promise<Page<TalentTeam>> {
  return get(`/api/talent-teams${query({ ...filters, after, limit: 50 })}`, signal);
}

export function readTeamRoles(signal: AbortSignal): Promise<{ items: TeamRole[] }> {
  return get('/api/talent-team-roles', signal);
}

export function foundTeam(body: object, key: string): Promise<TalentTeam> {
  return post('/api/talent-teams', body, { key });
}

export function decideTeam(id: string, decision: string, body: object, call: Call): Promise<TalentTeam> {
  return post(`${teamPath(id)}/${decision}`, body, call);
}
