import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type Appointment, appointmentPath, contractFilePath } from '../api/staff';
import { UnitName } from '../patterns/labels';
import { RecordPage } from '../patterns/RecordPage';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { DateValue, TimeValue } from '../patterns/values';
import { AccountDialog, ApproveDialog, ContractDialog, DeclineDialog, EndDialog, FileDialog } from './AppointmentDialogs';
import { AppointmentState, HolderName } from './AppointmentRegisterPage';
import { ContractFacts } from './ContractFacts';

/// One person on one post: what is agreed, what waits, the signed contract.
export function AppointmentPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <RecordPage<Appointment>
      query={useRecord<Appointment>('appointments', id, appointmentPath(id))}
      back={{ to: '/talent/appointments', label: t('appointment.title') }}
      title={(one) => one.postTitle}
      about={(one) => one.number}
      tags={(one) => <AppointmentState status={one.status} />}
      offered={(one) => one.actions}
      actions={[
        { name: 'approve', label: t('appointment.approve'), dialog: (read, close) => <ApproveDialog read={read} onClose={close} /> },
        { name: 'decline', label: t('appointment.decline'), danger: true, dialog: (read, close) => <DeclineDialog read={read} onClose={close} /> },
        { name: 'renew', label: t('appointment.renew'), dialog: (read, close) => <ContractDialog step="renewal" read={read} onClose={close} /> },
        { name: 'change', label: t('appointment.change'), dialog: (read, close) => <ContractDialog step="change" read={read} onClose={close} /> },
        { name: 'end', label: t('appointment.end'), danger: true, dialog: (read, close) => <EndDialog read={read} onClose={close} /> },
        { name: 'name-account', label: t('appointment.nameAccount'), dialog: (read, close) => <AccountDialog read={read} onClose={close} /> },
        { name: 'file', label: t('appointment.file'), dialog: (read, close) => <FileDialog read={read} onClose={close} /> },
      ]}
    >
      {(one) => <AppointmentParts of={one} />}
    </RecordPage>
  );
}

/// Nothing of it where nothing has ended.
function endedBy({ ending, declinedReason }: Appointment, t: TFunction): [string, ReactNode][] {
  return [
    ...(ending ? [[t('appointment.cause'), t(`appointment.causes.${ending.cause}`)] as [string, ReactNode], [t('appointment.ground'), ending.ground] as [string, ReactNode]] : []),
    ...(declinedReason ? [[t('appointment.declined'), declinedReason] as [string, ReactNode]] : []),
  ];
}

export function AppointmentParts({ of: one }: { of: Appointment }) {
  const { t } = useTranslation();
  const { proposal } = one;
  return (
    <>
      <Section title={t('appointment.facts')}>
        <Facts
          items={[
            [t('appointment.holder'), <HolderName key="holder" of={one} />],
            [
              t('post.name'),
              <Link key="post" to={`/talent/posts/${one.postId}`}>
                {one.postNumber} {one.postTitle}
              </Link>,
            ],
            [t('staff.unit'), <UnitName key="unit" id={one.unit} />],
            [t('appointment.lastDay'), one.lastDay && <DateValue key="last" value={one.lastDay} />],
            ...endedBy(one, t),
          ]}
        />
      </Section>
      {proposal && (
        <Section title={t(`appointment.proposed.${proposal.kind}`)} extra={<Doer by={proposal.by} />}>
          {proposal.contract && <ContractFacts contract={proposal.contract} />}
          {proposal.ending && (
            <Facts
              items={[
                [t('appointment.cause'), t(`appointment.causes.${proposal.ending.cause}`)],
                [t('appointment.lastDay'), <DateValue key="on" value={proposal.ending.on} />],
                [t('appointment.ground'), proposal.ending.ground],
              ]}
            />
          )}
        </Section>
      )}
      {[...one.agreed].reverse().map((agreed) => (
        <Section key={agreed.at} title={t(`appointment.agreed.${agreed.as}`)} extra={<TimeValue value={agreed.at} />}>
          <ContractFacts contract={agreed.contract} />
        </Section>
      ))}
      {one.files.length > 0 && (
        <Section title={t('appointment.files')}>
          <ul className="plain-list">
            {one.files.map((file) => (
              <li key={file.id}>
                <a href={contractFilePath(one.id, file.id)}>{file.name}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
