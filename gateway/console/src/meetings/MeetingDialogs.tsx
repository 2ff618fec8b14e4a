import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { type Commitment, decideMeeting, type Meeting, type TypedMinutes } from '../api/meeting';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, DateField, ReasonField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useUnitChoices } from '../patterns/labels';
import { ListField } from '../patterns/ListField';
import { useDecision } from '../patterns/submission';
import { YesNoField } from '../patterns/YesNoField';

interface Props {
  read: Read<Meeting>;
  onClose: () => void;
}

function useMeetingDecision<B extends object>({ read }: Props, decision: string) {
  return useDecision(read.etag, (body: B, call) => decideMeeting(read.value.id, decision, filled(body), call), {
    refresh: [['meetings'], ['work']],
  });
}

export function ReviewDialog(props: Props) {
  const { t } = useTranslation();
  return (
    <DecisionDialog
      title={t('meeting.action.review')}
      about={t('meeting.reviewAbout')}
      confirm={t('action.save')}
      submission={useMeetingDecision<{ agreed: boolean; remark?: string }>(props, 'review')}
      onClose={props.onClose}
    >
      <YesNoField name="agreed" label={t('meeting.agreed')} yes={t('meeting.agree')} no={t('meeting.disagree')} />
      <ReasonField name="remark" label={t('meeting.remark')} optional />
    </DecisionDialog>
  );
}

export function ScheduleDialog(props: Props) {
  const { t } = useTranslation();
  const { schedule, wishedOn } = props.read.value;
  return (
    <DecisionDialog
      title={t('meeting.action.schedule')}
      about={t('meeting.scheduleAbout')}
      confirm={t('action.save')}
      initial={{ on: schedule?.on ?? wishedOn, time: schedule?.time ?? '09:30', place: schedule?.place }}
      submission={useMeetingDecision<{ on: string; time: string; place: string }>(props, 'schedule')}
      onClose={props.onClose}
    >
      <div className="field-row">
        <DateField name="on" label={t('meeting.on')} />
        <TextField name="time" label={t('meeting.time')} help={t('meeting.timeHelp')} max={5} />
      </div>
      <TextField name="place" label={t('meeting.place')} />
    </DecisionDialog>
  );
}

/// Each promise with the unit that owes it and its day.
export function MinutesDialog(props: Props) {
  const { t } = useTranslation();
  const units = useUnitChoices();
  return (
    <DecisionDialog
      wide
      title={t('meeting.action.record')}
      about={t('meeting.minutesAbout')}
      confirm={t('action.save')}
      submission={useMeetingDecision<TypedMinutes>(props, 'minutes')}
      onClose={props.onClose}
    >
      <TextField name="minutes" label={t('meeting.minutes')} lines={6} max={20_000} />
      <ListField name="commitments" add={t('meeting.addCommitment')} remove={t('meeting.removeCommitment')} most={50} needed={false}>
        {(at) => (
          <>
            <TextField name={[at, 'text']} label={t('meeting.commitment')} lines={2} max={2000} />
            <div className="field-row">
              <ChoiceField name={[at, 'unit']} label={t('meeting.owner')} choices={units} />
              <DateField name={[at, 'dueOn']} label={t('meeting.dueOn')} />
            </div>
          </>
        )}
      </ListField>
    </DecisionDialog>
  );
}

/// Declined by the bureau, or taken back by who asked.
export function CloseDialog({ how, ...props }: Props & { how: 'decline' | 'cancel' }) {
  const { t } = useTranslation();
  return (
    <DecisionDialog
      title={t(`meeting.action.${how}`)}
      about={t(`meeting.${how}About`)}
      confirm={t(`meeting.action.${how}`)}
      danger
      submission={useMeetingDecision<{ reason: string }>(props, how === 'decline' ? 'decline' : 'cancellation')}
      onClose={props.onClose}
    >
      <ReasonField />
    </DecisionDialog>
  );
}

/// One step of one promise: reported by the unit, confirmed or sent back by supervision.
export function CommitmentDialog({ step, commitment, ...props }: Props & { step: string; commitment: Commitment }) {
  const { t } = useTranslation();
  const paths: Record<string, string> = { report: 'report', confirm: 'confirmation', 'send-back': 'return' };
  return (
    <DecisionDialog
      title={t(`meeting.step.${step}`)}
      about={commitment.text}
      confirm={t(`meeting.step.${step}`)}
      danger={step === 'send-back'}
      submission={useMeetingDecision<object>(props, `commitments/${commitment.id}/${paths[step]}`)}
      onClose={props.onClose}
    >
      {step === 'report' && <TextField name="text" label={t('meeting.done')} lines={4} max={5000} />}
      {step === 'send-back' && <ReasonField />}
    </DecisionDialog>
  );
}
