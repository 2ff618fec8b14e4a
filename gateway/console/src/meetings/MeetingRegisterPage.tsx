import { useTranslation } from 'react-i18next';
import { type Meeting, meetingStatuses, readMeetings } from '../api/meeting';
import { useSession } from '../app/session';
import { useChoices } from '../patterns/fields';
import { useUnitName } from '../patterns/labels';
import { LinkButton } from '../patterns/LinkButton';
import { RegisterPage } from '../patterns/RegisterPage';
import type { Column } from '../patterns/RegisterRows';
import { DateValue } from '../patterns/values';
import { MeetingNavigation } from './MeetingNavigation';
import { MeetingState } from './MeetingState';
import { mayRequestMeeting } from './rights';

/// L10: who meets which leader, and how what was promised is kept.
export function MeetingRegisterPage() {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <RegisterPage<Meeting>
      name="meetings"
      title={t('meeting.title')}
      about={t('meeting.about')}
      actions={mayRequestMeeting(session.functions) && <LinkButton to="/meetings/new">{t('meeting.request')}</LinkButton>}
      top={<MeetingNavigation />}
      filters={[{ name: 'status', label: t('meeting.statusLabel'), options: useChoices(meetingStatuses, 'meeting.status') }]}
      columns={useColumns()}
      load={({ filters, after, signal }) => readMeetings(filters, after, signal)}
      rowKey={(meeting) => meeting.id}
      rowLink={(meeting) => `/meetings/${meeting.id}`}
      rowTone={(meeting) => (meeting.commitments.some((one) => one.overdue) ? 'late' : undefined)}
      empty={t('meeting.none')}
    />
  );
}

function useColumns(): Column<Meeting>[] {
  const { t } = useTranslation();
  const unit = useUnitName();
  return [
    {
      title: t('meeting.firm'),
      main: true,
      cell: (meeting) => (
        <>
          {meeting.firm}
          <span className="row-sub">
            {meeting.number} · {meeting.host}
          </span>
        </>
      ),
    },
    { title: t('meeting.statusLabel'), name: 'status', phone: 'head', cell: (meeting) => <MeetingState meeting={meeting} /> },
    { title: t('meeting.on'), name: 'on', cell: (meeting) => <DateValue value={meeting.schedule?.on ?? meeting.wishedOn} /> },
    { title: t('meeting.unit'), name: 'unit', cell: (meeting) => unit(meeting.unit) },
    { title: t('meeting.kept'), name: 'kept', right: true, cell: (meeting) => <Confirmed meeting={meeting} /> },
  ];
}

function Confirmed({ meeting }: { meeting: Meeting }) {
  const { commitments } = meeting;
  if (commitments.length === 0) return <span className="muted">—</span>;
  return (
    <span className="figures">
      {commitments.filter((one) => one.confirmation).length} / {commitments.length}
    </span>
  );
}
