import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { type Meeting, meetingPath } from '../api/meeting';
import { useUnitName } from '../patterns/labels';
import { type RecordAction, RecordPage } from '../patterns/RecordPage';
import { RecordTrail } from '../patterns/RecordTrail';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { DateValue, StateTag, TimeValue } from '../patterns/values';
import { CommitmentSection } from './CommitmentSection';
import { CloseDialog, MinutesDialog, ReviewDialog, ScheduleDialog } from './MeetingDialogs';
import { MeetingState } from './MeetingState';

export function MeetingPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <RecordPage<Meeting>
      query={useRecord<Meeting>('meetings', id, meetingPath(id))}
      back={{ to: '/meetings', label: t('meeting.title') }}
      title={(meeting) => meeting.firm}
      about={(meeting) => `${meeting.number} · ${meeting.host}`}
      tags={(meeting) => (
        <>
          <MeetingState meeting={meeting} />
          {meeting.foreignGuests && <StateTag tone="warn">{t('meeting.foreign')}</StateTag>}
        </>
      )}
      actions={useActions()}
      offered={(meeting) => meeting.actions}
      aside={(meeting) => <RecordTrail kind="meeting" records="meetings" id={meeting.id} />}
    >
      {(meeting, read) => (
        <>
          {meeting.closedBecause && <p className="notice notice-quiet">{t('meeting.closed', { reason: meeting.closedBecause })}</p>}
          <ScheduleSection meeting={meeting} />
          <RequestSection meeting={meeting} />
          {meeting.minutes && (
            <Section title={t('meeting.minutes')} extra={<TimeValue value={meeting.minutes.at} />}>
              <p className="pre">{meeting.minutes.text}</p>
            </Section>
          )}
          <CommitmentSection read={read} />
        </>
      )}
    </RecordPage>
  );
}

function useActions(): RecordAction<Meeting>[] {
  const { t } = useTranslation();
  return [
    { name: 'review', label: t('meeting.action.review'), dialog: (read, close) => <ReviewDialog read={read} onClose={close} /> },
    { name: 'record', label: t('meeting.action.record'), dialog: (read, close) => <MinutesDialog read={read} onClose={close} /> },
    { name: 'schedule', label: t('meeting.action.schedule'), dialog: (read, close) => <ScheduleDialog read={read} onClose={close} /> },
    {
      name: 'decline',
      label: t('meeting.action.decline'),
      danger: true,
      dialog: (read, close) => <CloseDialog how="decline" read={read} onClose={close} />,
    },
    {
      name: 'cancel',
      label: t('meeting.action.cancel'),
      danger: true,
      dialog: (read, close) => <CloseDialog how="cancel" read={read} onClose={close} />,
    },
  ];
}

function ScheduleSection({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const { review, schedule } = meeting;
  return (
    <Section title={t('meeting.arrangement')}>
      <Facts
        items={[
          [t('meeting.on'), schedule && `${schedule.on} ${schedule.time}`],
          [t('meeting.place'), schedule?.place],
          [t('meeting.wishedOn'), <DateValue key="wished" value={meeting.wishedOn} />],
          [t('meeting.reviewed'), review && t(review.agreed ? 'meeting.agree' : 'meeting.disagree')],
          [t('meeting.remark'), review?.remark],
        ]}
      />
    </Section>
  );
}

function RequestSection({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const unit = useUnitName();
  const named = meeting.guests.map((one) => [one.name, one.position].filter(Boolean).join(' · ')).join('；');
  return (
    <Section title={t('meeting.content')}>
      <Facts
        items={[
          [t('meeting.unit'), unit(meeting.unit)],
          [t('meeting.requestedBy'), <Doer key="by" by={meeting.requestedBy} />],
          [t('meeting.guests'), named || t('meeting.guestCount', { count: meeting.guestCount })],
        ]}
      />
      {(['profile', 'progress', 'asks'] as const)
        .filter((part) => meeting[part])
        .map((part) => (
          <div key={part}>
            <h3 className="fact-line">{t(`meeting.${part}`)}</h3>
            <p className="pre">{meeting[part]}</p>
          </div>
        ))}
    </Section>
  );
}
