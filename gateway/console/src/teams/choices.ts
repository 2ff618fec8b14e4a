import { useQuery } from '@tanstack/react-query';
import { readTalents } from '../api/talent';
import { readTeamRoles, type TalentTeam } from '../api/talentTeam';
import type { Choice } from '../patterns/fields';
import { useLabel } from '../patterns/labels';

/// The talents registered last; whoever is not among them is opened from the register.
export function useTalentChoices(): Choice[] {
  const talents = useQuery({ queryKey: ['talents', 'choices'], queryFn: ({ signal }) => readTalents({}, undefined, signal) });
  return (talents.data?.items ?? []).map((one) => ({ value: one.id, label: `${one.number} ${one.name}` }));
}

/// @param leading whether the role that leads is among them
export function useRoleChoices(leading: boolean): Choice[] {
  const label = useLabel();
  const roles = useQuery({ queryKey: ['team-roles'], queryFn: ({ signal }) => readTeamRoles(signal) });
  return (roles.data?.items ?? []).filter((role) => leading || !role.leads).map((role) => ({ value: role.id, label: label(role.name) }));
}

/// Who is in the team now and does not lead it.
export function useFollowers(team: TalentTeam): Choice[] {
  return team.members.flatMap((one) =>
    one.leftOn === null && !one.leads && one.talentId ? [{ value: one.talentId, label: `${one.talentNumber} ${one.name}` }] : [],
  );
}
