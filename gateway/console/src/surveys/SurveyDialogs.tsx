import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { readProjects } from '../api/project';
import { decideSurvey, editSurvey, meet, type Survey } from '../api/survey';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, DateField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useUnitChoices } from '../patterns/labels';
import { useDecision, useSubmission } from '../patterns/submission';
import { formOf, type SurveyForm, sentAs } from './form';
import { MeetingFields, SurveyFields } from './SurveyFields';

interface Props {
  read: Read<Survey>;
  onClose: () => void;
}

export const refresh = [['surveys']];

export function EditSurveyDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const { id, kind } = read.value;
  const submission = useDecision(read.etag, (body: SurveyForm, call) => editSurvey(id, sentAs({ ...body, kind }), call), { refresh });
  return (
    <DecisionDialog<SurveyForm>
      wide
      title={t('survey.action.edit')}
      confirm={t('action.save')}
      submission={submission}
      initial={formOf(read.value)}
      onClose={onClose}
    >
      <SurveyFields meeting={kind === 'MEETING'} />
    </DecisionDialog>
  );
}

export function OpenDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (_: object, call) => decideSurvey(read.value.id, 'opening', {}, call), { refresh });
  return (
    <DecisionDialog
      title={t('survey.action.open')}
      about={t('survey.openAbout')}
      confirm={t('survey.action.open')}
      submission={submission}
      onClose={onClose}
    />
  );
}

export function ClosingDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (body: { day: string }, call) => decideSurvey(read.value.id, 'closing-day', body, call), {
    refresh,
  });
  return (
    <DecisionDialog<{ day: string }>
      title={t('survey.action.moveClosing')}
      about={t('survey.closingHelp')}
      confirm={t('survey.action.moveClosing')}
      submission={submission}
      initial={{ day: read.value.closing }}
      onClose={onClose}
    >
      <DateField name="day" label={t('survey.closing')} />
    </DecisionDialog>
  );
}

type MeetingForm = Pick<SurveyForm, 'day' | 'place' | 'present'>;

export function MeetDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const { day, place, present } = formOf(read.value);
  const submission = useDecision(
    read.etag,
    (body: MeetingForm, call) => meet(read.value.id, filled({ ...body, present: body.present?.split('\n') }) ?? {}, call),
    { refresh },
  );
  return (
    <DecisionDialog<MeetingForm>
      title={t('survey.action.meet')}
      confirm={t('action.save')}
      submission={submission}
      initial={{ day, place, present }}
      onClose={onClose}
    >
      <MeetingFields />
    </DecisionDialog>
  );
}

export function PointDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (body: { text: string }, call) => decideSurvey(read.value.id, 'points', body, call), { refresh });
  return (
    <DecisionDialog<{ text: string }>
      title={t('survey.action.raise')}
      about={t('survey.raiseAbout')}
      confirm={t('survey.action.raise')}
      submission={submission}
      onClose={onClose}
    >
      <TextField name="text" label={t('survey.point')} lines={3} max={4000} />
    </DecisionDialog>
  );
}

/// A unit of the network, or a firm by its name.
export function InviteDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useSubmission((body: object, key) => decideSurvey(read.value.id, 'invitations', filled(body) ?? {}, { key }), {
    refresh,
  });
  return (
    <DecisionDialog
      title={t('survey.action.invite')}
      about={t('survey.inviteAbout')}
      confirm={t('survey.action.invite')}
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField name="unit" label={t('survey.invitedUnit')} choices={useUnitChoices()} optional />
      <TextField name="firm" label={t('survey.invitedFirm')} optional />
      <ChoiceField name="projectId" label={t('survey.invitedProject')} choices={useProjectChoices()} optional />
    </DecisionDialog>
  );
}

function useProjectChoices() {
  const projects = useQuery({ queryKey: ['projects', 'choices'], queryFn: ({ signal }) => readProjects({}, undefined, signal) });
  return (projects.data?.items ?? []).map((one) => ({ value: one.id, label: `${one.number} ${one.name}` }));
}
