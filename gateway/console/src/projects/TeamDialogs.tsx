import { useTranslation } from 'react-i18next';
import type { Project } from '../api/project';
import { addMember, decideMember, type Team, type TeamMember } from '../api/team';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, DateField, ReasonField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useLabel } from '../patterns/labels';
import { useSubmission } from '../patterns/submission';
import { useToday } from '../patterns/today';

const refresh = [['projects'], ['project-teams'], ['officer-work']];

interface Props {
  project: Project;
  member: TeamMember;
  onClose: () => void;
}

export function AddMemberDialog({ project, team, onClose }: { project: Project; team: Team; onClose: () => void }) {
  const { t } = useTranslation();
  const label = useLabel();
  const today = useToday();
  const submission = useSubmission((body: object, key) => addMember(project.id, filled(body) ?? {}, key), { refresh });
  const roles = team.roles.filter((role) => role.entered).map((role) => ({ value: role.id, label: label(role.label) }));
  return (
    <DecisionDialog
      title={t('team.add')}
      about={t('team.addAbout')}
      confirm={t('team.add')}
      initial={{ from: today }}
      submission={submission}
      onClose={onClose}
    >
      <TextField name="officer" label={t('team.officer')} help={t('team.officerHelp')} max={100} />
      <ChoiceField name="role" label={t('team.role')} choices={roles} />
      <div className="field-row">
        <DateField name="from" label={t('team.from')} />
        <DateField name="until" label={t('team.until')} optional />
      </div>
      <ReasonField />
    </DecisionDialog>
  );
}

export function LastDayDialog({ project, member, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useSubmission(
    (body: object, key) => decideMember(project.id, member.id ?? '', 'last-day', filled(body) ?? {}, { key }),
    { refresh },
  );
  return (
    <DecisionDialog
      title={t('team.lastDay')}
      about={t('team.lastDayAbout')}
      confirm={t('action.save')}
      initial={{ until: member.until }}
      submission={submission}
      onClose={onClose}
    >
      <DateField name="until" label={t('team.until')} optional />
      <ReasonField />
    </DecisionDialog>
  );
}

export function SuccessorDialog({ project, member, onClose }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const submission = useSubmission(
    (body: object, key) => decideMember(project.id, member.id ?? '', 'successor', filled(body) ?? {}, { key }),
    { refresh },
  );
  return (
    <DecisionDialog
      title={t('team.succeed')}
      about={t('team.succeedAbout')}
      confirm={t('team.succeed')}
      initial={{ from: today }}
      submission={submission}
      onClose={onClose}
    >
      <TextField name="officer" label={t('team.officer')} help={t('team.officerHelp')} max={100} />
      <DateField name="from" label={t('team.from')} />
      <ReasonField />
    </DecisionDialog>
  );
}
