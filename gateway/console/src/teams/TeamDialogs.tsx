import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { decideTeam, type TalentTeam } from '../api/talentTeam';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, DateField, ReasonField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useDecision } from '../patterns/submission';
import { useFollowers, useRoleChoices } from './choices';
import { TalentField } from './TalentField';
import { listed, type Work, WorkFields } from './WorkFields';

interface Props {
  read: Read<TalentTeam>;
  onClose: () => void;
}

function useTeamDecision<B extends object>(read: Read<TalentTeam>, decision: string, wired: (body: B) => object = filled) {
  return useDecision(read.etag, (body: B, call) => decideTeam(read.value.id, decision, wired(body), call), { refresh: [['teams']] });
}

export function JoinDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useTeamDecision<object>(read, 'members');
  return (
    <DecisionDialog title={t('talentTeam.join')} about={t('talentTeam.joinAbout')} confirm={t('talentTeam.join')} submission={submission} onClose={onClose}>
      <TalentField name="talentId" label={t('talentTeam.member')} />
      <ChoiceField name="role" label={t('talentTeam.role')} choices={useRoleChoices(false)} />
      <DateField name="on" label={t('talentTeam.joinedOn')} past />
    </DecisionDialog>
  );
}

export function LeaveTeamDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useTeamDecision<object>(read, 'departures');
  return (
    <DecisionDialog title={t('talentTeam.leave')} about={t('talentTeam.leaveAbout')} confirm={t('talentTeam.leave')} submission={submission} onClose={onClose}>
      <ChoiceField name="talentId" label={t('talentTeam.member')} choices={useFollowers(read.value)} />
      <DateField name="on" label={t('talentTeam.leftOn')} past />
      <ReasonField />
    </DecisionDialog>
  );
}

export function HandOnDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useTeamDecision<object>(read, 'leader');
  return (
    <DecisionDialog title={t('talentTeam.handOn')} about={t('talentTeam.handOnAbout')} confirm={t('talentTeam.handOn')} submission={submission} onClose={onClose}>
      <ChoiceField name="talentId" label={t('talentTeam.nextLeader')} choices={useFollowers(read.value)} />
      <ChoiceField name="earlierLeaderAs" label={t('talentTeam.earlierLeaderAs')} help={t('talentTeam.earlierLeaderAsHelp')} choices={useRoleChoices(false)} optional />
      <DateField name="on" label={t('form.on')} past />
      <ReasonField />
    </DecisionDialog>
  );
}

export function CorrectTeamDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const team = read.value;
  const submission = useTeamDecision<Work>(read, 'corrections', listed);
  return (
    <DecisionDialog<Work>
      title={t('talentTeam.correct')}
      confirm={t('talentTeam.correct')}
      initial={{ name: team.name, focus: team.focus, fields: team.fields.join(' '), projectId: team.projectId ?? undefined }}
      submission={submission}
      onClose={onClose}
    >
      <WorkFields />
    </DecisionDialog>
  );
}

export function DissolveDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useTeamDecision<object>(read, 'end');
  return (
    <DecisionDialog
      title={t('talentTeam.dissolve')}
      about={t('talentTeam.dissolveAbout')}
      confirm={t('talentTeam.dissolve')}
      danger
      submission={submission}
      onClose={onClose}
    >
      <DateField name="on" label={t('form.on')} past />
      <ReasonField />
    </DecisionDialog>
  );
}
