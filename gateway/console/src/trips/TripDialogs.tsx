import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { changeTrip, decideTrip, type Trip, type TypedTripReport } from '../api/trip';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { DateField, ReasonField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useDecision } from '../patterns/submission';
import { TripFields, type TripForm, typedTrip } from './TripFields';

interface Props {
  read: Read<Trip>;
  onClose: () => void;
}

const refresh = [['trips'], ['work']];

export function ChangeTripDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const { id, office, leader, members, partners, destination, from, until, purpose, firms } = read.value;
  const submission = useDecision(read.etag, (body: TripForm, call) => changeTrip(id, typedTrip(body, firms), call), { refresh });
  return (
    <DecisionDialog
      wide
      title={t('trip.action.change')}
      about={t('trip.changeAbout')}
      confirm={t('action.save')}
      initial={{
        ...{ office, leader, destination, from, until, purpose },
        members: members.map(({ name, position }) => ({ name, position })),
        partners: partners.map((unit) => unit.id),
        firmNames: firms.map((firm) => firm.name).join('\n'),
      }}
      submission={submission}
      onClose={onClose}
    >
      <TripFields />
    </DecisionDialog>
  );
}

/// The days may be others than were planned.
export function ReportTripDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const { id, from, until } = read.value;
  const submission = useDecision(read.etag, (body: TypedTripReport, call) => decideTrip(id, 'report', filled(body), call), { refresh });
  return (
    <DecisionDialog
      title={t('trip.action.report')}
      about={t('trip.reportAbout')}
      confirm={t('action.save')}
      initial={{ from, until }}
      submission={submission}
      onClose={onClose}
    >
      <div className="field-row">
        <DateField name="from" label={t('trip.from')} past />
        <DateField name="until" label={t('trip.until')} past />
      </div>
      <TextField name="text" label={t('trip.report')} lines={5} max={10_000} />
    </DecisionDialog>
  );
}

export function CancelTripDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useDecision(
    read.etag,
    (body: { reason: string }, call) => decideTrip(read.value.id, 'cancellation', body, call),
    { refresh },
  );
  return (
    <DecisionDialog
      title={t('trip.action.cancel')}
      about={t('trip.cancelAbout')}
      confirm={t('trip.action.cancel')}
      danger
      submission={submission}
      onClose={onClose}
    >
      <ReasonField />
    </DecisionDialog>
  );
}
