import { useQuery } from '@tanstack/react-query';
import { readTeamRoles, type TalentTeam } from '../api/talentTeam';
import type { Choice } from '../patterns/fields';
import { useLabel } from '../patterns/labels';

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
