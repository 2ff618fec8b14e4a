import { Button } from 'antd';
import type { TFunction } from 'i18next';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { handOverPage } from '../api/handover';
import { type Officer, officerPage, officerPath, readOfficers } from '../api/network';
import { mayOpen } from '../app/access';
import { useSession } from '../app/session';
import { useUnitChoices, useUnitName } from '../patterns/labels';
import { RecordPage } from '../patterns/RecordPage';
import { useRecord } from '../patterns/record';
import { RegisterPage } from '../patterns/RegisterPage';
import type { Column } from '../patterns/RegisterRows';
import { Facts, Section } from '../patterns/Section';
import { useToday } from '../patterns/today';
import { DateValue, StateTag } from '../patterns/values';
import { DeputySection } from './DeputySection';
import { HistorySection } from './HistorySection';
import { NetworkNavigation } from './NetworkNavigation';
import { OfficerDialog } from './OfficerDialog';
import { mayRegister } from './rights';

/// L1: who is there for what, in which unit, from when to when.
export function OfficerRegisterPage() {
  const { t } = useTranslation();
  const session = useSession();
  const [appointing, setAppointing] = useState(false);
  return (
    <>
      <RegisterPage<Officer>
        name="officers"
        title={t('network.officers')}
        about={t('network.officersAbout')}
        top={<NetworkNavigation />}
        actions={
          mayRegister(session.functions) && (
            <Button type="primary" onClick={() => setAppointing(true)}>
              {t('network.appoint')}
            </Button>
          )
        }
        filters={[{ name: 'unit', label: t('lead.unit'), options: useUnitChoices() }]}
        columns={useColumns()}
        load={({ filters, after, signal }) => readOfficers(filters.unit, after, signal)}
        rowKey={(officer) => officer.subject}
        rowLink={(officer) => officerPage(officer.subject)}
        empty={t('network.noOfficers')}
      />
      {appointing && <OfficerDialog onClose={() => setAppointing(false)} />}
    </>
  );
}

function useColumns(): Column<Officer>[] {
  const { t } = useTranslation();
  const unit = useUnitName();
  return [
    {
      title: t('network.officer'),
      main: true,
      cell: (officer) => (
        <>
          {officer.name}
          <span className="row-sub">{officer.subject}</span>
        </>
      ),
    },
    { title: t('network.state'), phone: 'head', cell: (officer) => <OfficerState officer={officer} /> },
    { title: t('lead.unit'), cell: (officer) => unit(officer.unit) },
    { title: t('network.functions'), wide: true, cell: (officer) => <Functions officer={officer} /> },
    { title: t('network.from'), cell: (officer) => <DateValue value={officer.from} /> },
    { title: t('network.until'), cell: (officer) => <DateValue value={officer.until} /> },
  ];
}

export function OfficerPage() {
  const { t } = useTranslation();
  const session = useSession();
  const unit = useUnitName();
  const [search] = useSearchParams();
  const subject = search.get('subject') ?? '';
  const mayHandOver = mayOpen('/network/hand-over', session.functions);
  return (
    <RecordPage<Officer>
      query={useRecord<Officer>('officers', subject, officerPath(subject))}
      back={{ to: '/network/officers', label: t('network.officers') }}
      title={(officer) => officer.name}
      about={(officer) => officer.subject}
      tags={(officer) => <OfficerState officer={officer} />}
      actions={[
        { name: 'change', label: t('network.changeOfficer'), dialog: (read, close) => <OfficerDialog read={read} onClose={close} /> },
      ]}
      offered={() => (mayRegister(session.functions) ? ['change'] : [])}
      aside={(officer) => <HistorySection kind="officer" of={officer.subject} />}
    >
      {(officer, read) => (
        <>
          <Section title={t('network.appointment')} extra={mayHandOver && <Link to={handOverPage(officer.subject)}>{t('handOver.title')}</Link>}>
            <Facts
              items={[
                [
                  t('lead.unit'),
                  <Link key="unit" to={`/network/units/${encodeURIComponent(officer.unit.id)}`}>
                    {unit(officer.unit)}
                  </Link>,
                ],
                [t('network.functions'), <Functions key="functions" officer={officer} />],
                [t('network.from'), <DateValue key="from" value={officer.from} />],
                [t('network.until'), <DateValue key="until" value={officer.until} />],
                [t('network.takenOver'), officer.takenOver.map(unit).join(t('list.separator'))],
                ...(mayRegister(session.functions) ? mailbox(t, officer) : []),
              ]}
            />
          </Section>
          <DeputySection read={read} />
        </>
      )}
    </RecordPage>
  );
}

/// Told to whoever keeps the register only.
function mailbox(t: TFunction, officer: Officer): [string, ReactNode][] {
  const language = officer.mail && t(officer.mailLanguage ? `network.mailLanguage.${officer.mailLanguage}` : 'network.bothLanguages');
  return [
    [t('network.mail'), officer.mail],
    [t('network.mailLanguageLabel'), language],
  ];
}

function Functions({ officer }: { officer: Officer }) {
  const { t } = useTranslation();
  return <>{officer.functions.map((one) => t(`network.function.${one}`)).join(t('list.separator'))}</>;
}

function OfficerState({ officer }: { officer: Officer }) {
  const { t } = useTranslation();
  const today = useToday();
  if (officer.until !== null && officer.until < today) return <StateTag tone="plain">{t('network.closed')}</StateTag>;
  return officer.from > today ? (
    <StateTag tone="warn">{t('network.coming')}</StateTag>
  ) : (
    <StateTag tone="good">{t('network.onDuty')}</StateTag>
  );
}
