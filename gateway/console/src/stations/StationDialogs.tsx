import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { changeStation, endStation, type Station, type TypedStation } from '../api/station';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { DateField, ReasonField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useDecision } from '../patterns/submission';
import { StationFields } from './StationFields';

interface Props {
  read: Read<Station>;
  onClose: () => void;
}

const refresh = [['stations']];

export function ChangeStationDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const { id, place, staff, from, until, task } = read.value;
  const submission = useDecision(read.etag, (body: TypedStation, call) => changeStation(id, filled(body), call), { refresh });
  return (
    <DecisionDialog
      wide
      title={t('station.action.change')}
      confirm={t('action.save')}
      initial={{
        ...{ country: place.country, place: place.name, from, until, task },
        staff: staff.map(({ name, position, phone }) => ({ name, position, phone })),
      }}
      submission={submission}
      onClose={onClose}
    >
      <StationFields />
    </DecisionDialog>
  );
}

/// Without a day the team never went.
export function EndStationDialog({ read, onClose }: Props) {
  const { t } = useTranslation();
  const submission = useDecision(
    read.etag,
    (body: { on?: string; reason: string }, call) => endStation(read.value.id, filled(body), call),
    { refresh },
  );
  return (
    <DecisionDialog
      title={t('station.action.end')}
      about={t('station.endAbout')}
      confirm={t('station.action.end')}
      danger
      submission={submission}
      onClose={onClose}
    >
      <DateField name="on" label={t('station.lastDay')} help={t('station.lastDayHelp')} optional />
      <ReasonField />
    </DecisionDialog>
  );
}
