import { type Call, get, post } from './http';
import { projectPath } from './project';
import type { Label } from './words';

export const memberStates = ['NOW', 'COMING', 'OVER'] as const;

export interface TeamRole {
  id: string;
  label: Label;
  least: number;
  most: number;
  leads: boolean;
  /// Otherwise the service card names whoever is in it.
  entered: boolean;
  now: number;
  lacking: number;
}

export interface TeamMember {
  /// None of whom the service card names.
  id: string | null;
  officer: string;
  role: string;
  roleLabel: Label;
  from: string | null;
  until: string | null;
  state: (typeof memberStates)[number];
  onDuty: boolean;
  cardId: string | null;
}

export interface Team {
  roles: TeamRole[];
  members: TeamMember[];
  actions: string[];
}

const teamPath = (projectId: string) => `${projectPath(projectId)}/team`;

export function readTeam(projectId: string, signal: AbortSignal): Promise<Team> {
  return get(teamPath(projectId), signal);
}

export function addMember(projectId: string, body: object, key: string): Promise<Team> {
  return post(`${teamPath(projectId)}/members`, body, { key });
}

/// @param step `last-day` or `successor`
export function decideMember(projectId: string, member: string, step: string, body: object, call: Call): Promise<Team> {
  return post(`${teamPath(projectId)}/members/${encodeURIComponent(member)}/${step}`, body, call);
}
