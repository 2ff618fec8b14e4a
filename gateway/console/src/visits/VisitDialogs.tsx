import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { changeVisit, decideVisit, recordVisit, type TypedRecord, type TypedVisit, type Visit } from '../api/visit';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { DateField, ReasonField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useDecision } from '../patterns/submission';
import { type TypedFollowUp, unsentFollowUp, unsentRecord } from './unsent';
import { NextStepFields, PlanFields, RecordFields } from './VisitFields';

interface Props {
  read: Read<Visit>;
  onClose: () => void;
}

const refresh = [['visits'], ['work']];

export function ChangeDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const { firm, place, stay, people, purpose, id } = read.value;
  const submission = useDecision(read.etag, (body: TypedVisit, call) => changeVisit(id, filled(body), call), { refresh });
  return (
    <DecisionDialog
      title={t('visit.action.change')}
      about={t('visit.changeAbout')}
      confirm={t('action.save')}
      initial={{ firm, place, purpose, people: String(people), stay: { from: stay.from, days: String(stay.days) } }}
      submission={submission}
      onClose={onClose}
    >
      <PlanFields past={false} />
    </DecisionDialog>
  );
}

/// How long it took may be other than was planned.
export function RecordDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const visit = read.value;
  const submission = useDecision(read.etag, (body: TypedRecord, call) => recordVisit(visit.id, filled(body), call), {
    refresh,
    unsent: (body) => unsentRecord(visit, body, read.etag),
  });
  return (
    <DecisionDialog
      title={t('visit.action.record')}
      about={t('visit.recordAbout')}
      confirm={t('action.save')}
      initial={{ stay: { from: visit.stay.from, days: String(visit.stay.days) } }}
      submission={submission}
      onClose={onClose}
    >
      <div className="field-row">
        <DateField name={['stay', 'from']} label={t('visit.from')} past />
        <TextField name={['stay', 'days']} label={t('visit.days')} help={t('visit.daysHelp')} max={5} />
      </div>
      <RecordFields at={[]} />
    </DecisionDialog>
  );
}

export function FollowUpDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useDecision(
    read.etag,
    (body: TypedFollowUp, call) => decideVisit(read.value.id, 'follow-ups', filled(body), call),
    { refresh, unsent: (body) => unsentFollowUp(read.value, body, read.etag) },
  );
  return (
    <DecisionDialog
      title={t('visit.action.followUp')}
      about={t('visit.followUpAbout')}
      confirm={t('action.save')}
      submission={submission}
      onClose={onClose}
    >
      <TextField name="text" label={t('visit.done')} lines={3} max={5000} />
      <NextStepFields at={['next']} />
    </DecisionDialog>
  );
}

export function LinkLeadDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (body: { lead: string }, call) => decideVisit(read.value.id, 'lead', body, call), { refresh });
  return (
    <DecisionDialog
      title={t('visit.action.lead')}
      about={t('visit.leadAbout')}
      confirm={t('action.save')}
      submission={submission}
      onClose={onClose}
    >
      <TextField name="lead" label={t('visit.leadNumber')} max={100} />
    </DecisionDialog>
  );
}

/// A visit is on one trip; left empty, it is on none.
export function NameTripDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (body: { trip?: string }, call) => decideVisit(read.value.id, 'trip', filled(body) ?? {}, call), {
    refresh: [['visits'], ['trips']],
  });
  return (
    <DecisionDialog
      title={t('visit.action.trip')}
      about={t('visit.tripAbout')}
      confirm={t('action.save')}
      initial={{ trip: read.value.trip?.tripNumber }}
      submission={submission}
      onClose={onClose}
    >
      <TextField name="trip" label={t('visit.trip')} help={t('visit.tripHelp')} max={100} optional />
    </DecisionDialog>
  );
}

export function CancelDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useDecision(
    read.etag,
    (body: { reason: string }, call) => decideVisit(read.value.id, 'cancellation', body, call),
    { refresh },
  );
  return (
    <DecisionDialog
      title={t('visit.action.cancel')}
      about={t('visit.cancelAbout')}
      confirm={t('visit.action.cancel')}
      danger
      submission={submission}
      onClose={onClose}
    >
      <ReasonField />
    </DecisionDialog>
  );
}
