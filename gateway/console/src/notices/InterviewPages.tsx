import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type Interview, interviewStatuses, noticePath, readNotices } from '../api/bulletin';
import { useChoices } from '../patterns/fields';
import { EvidenceSection } from '../patterns/EvidenceSection';
import { useLabel, useUnitChoices } from '../patterns/labels';
import { type RecordAction, RecordPage } from '../patterns/RecordPage';
import { RecordTrail } from '../patterns/RecordTrail';
import { RegisterPage } from '../patterns/RegisterPage';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { DateValue, StateTag, type Tone } from '../patterns/values';
import { NoticeNavigation } from './NoticeNavigation';
import { ProposeInterviews } from './ProposeInterviews';
import { SayDialog } from './SayDialog';
import { TalkDialog } from './TalkDialog';

const tones: Record<string, Tone> = { PROPOSED: 'open', CALLED: 'warn', HELD: 'warn', REPORTED: 'open', CLOSED: 'good', NOT_RECTIFIED: 'bad' };

function InterviewState({ of }: { of: Interview }) {
  const { t } = useTranslation();
  return (
    <>
      <StateTag tone={tones[of.status] ?? 'plain'}>{t(`bulletin.interviewStatus.${of.status}`)}</StateTag>
      {of.late && <StateTag tone="bad">{t('bulletin.late')}</StateTag>}
    </>
  );
}

/// R5: talks with units that fall behind.
export function InterviewRegisterPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const [proposed, setProposed] = useState<number>();
  return (
    <RegisterPage<Interview>
      name="interviews"
      title={t('bulletin.interviews')}
      about={t('bulletin.interviewsAbout')}
      top={
        <>
          <NoticeNavigation />
          {proposed !== undefined && (
            <p className="notice" role="status">
              {t(proposed === 0 ? 'bulletin.nobodyProposed' : 'bulletin.talksProposed', { count: proposed })}
            </p>
          )}
        </>
      }
      actions={<ProposeInterviews onProposed={setProposed} />}
      filters={[
        { name: 'status', label: t('bulletin.status'), options: useChoices(interviewStatuses, 'bulletin.interviewStatus') },
        { name: 'unit', label: t('bulletin.unit'), options: useUnitChoices() },
      ]}
      columns={[
        { title: t('bulletin.unit'), main: true, cell: (one) => label(one.unitName) },
        { title: t('bulletin.period'), cell: (one) => one.quarter },
        { title: t('bulletin.cause'), cell: (one) => one.causes.map((cause) => label(cause.label)).join('、') },
        { title: t('bulletin.status'), phone: 'head', cell: (one) => <InterviewState of={one} /> },
        { title: t('bulletin.due'), cell: (one) => <DateValue value={one.due} /> },
      ]}
      load={({ filters, after, signal }) => readNotices<Interview>('interviews', filters, after, signal)}
      rowKey={(one) => one.id}
      rowLink={(one) => `/interviews/${one.id}`}
      rowTone={(one) => (one.late ? 'late' : undefined)}
      empty={t('bulletin.none')}
    />
  );
}

export function InterviewPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const { id = '' } = useParams();
  return (
    <RecordPage<Interview>
      query={useRecord<Interview>('interviews', id, noticePath('interviews', id))}
      back={{ to: '/interviews', label: t('bulletin.interviews') }}
      title={(one) => `${label(one.unitName)} ${one.quarter}`}
      about={(one) => one.number}
      tags={(one) => <InterviewState of={one} />}
      actions={useActions()}
      offered={(one) => one.actions}
      aside={(one) => <RecordTrail kind="interview" records="interviews" id={one.id} />}
    >
      {(one) => (
        <>
          <Section title={t('bulletin.cause')}>
            <p>{one.causes.map((cause) => label(cause.label)).join('、')}</p>
            <Facts items={[[t('bulletin.due'), <DateValue key="due" value={one.due} />]]} />
          </Section>
          <Course of={one} />
          <EvidenceSection records="interviews" id={one.id} />
        </>
      )}
    </RecordPage>
  );
}

function Course({ of }: { of: Interview }) {
  const { t } = useTranslation();
  const { talk, reported, checked } = of.course;
  return (
    <Section title={t('bulletin.talk')}>
      <p className="pre">{talk?.recorded.said}</p>
      <Facts
        items={[
          [t('bulletin.talkOn'), <DateValue key="on" value={talk?.on} />],
          [t('bulletin.heldBy'), talk?.heldBy.join('、')],
          [t('bulletin.present'), talk?.present.join('、')],
          [t('bulletin.rectify'), talk?.rectify],
          [t('bulletin.until'), <DateValue key="until" value={talk?.until} />],
          [t('bulletin.reported'), reported?.said],
          [t('bulletin.checked'), checked?.said],
          [
            t('bulletin.deductions'),
            of.deduction && (
              <Link key="deduction" to={`/deductions/${of.deduction.id}`}>
                {of.deduction.number} −{of.deduction.points} {t(`bulletin.deductionStatus.${of.deduction.status}`)}
              </Link>
            ),
          ],
        ]}
      />
    </Section>
  );
}

function useActions(): RecordAction<Interview>[] {
  const { t } = useTranslation();
  const say = (action: string, decision: string, answer: object, words: 'reason' | 'text', optional = false): RecordAction<Interview> => ({
    name: action,
    label: t(`bulletin.action.${action}`),
    dialog: (read, close) => (
      <SayDialog
        kind="interviews"
        record={read.value}
        action={action}
        decision={decision}
        answer={answer}
        words={words}
        optional={optional}
        onClose={close}
      />
    ),
  });
  return [
    say('call', 'decision', { called: true }, 'reason', true),
    say('drop', 'decision', { called: false }, 'reason'),
    {
      name: 'record',
      label: t('bulletin.action.record'),
      dialog: (read, close) => <TalkDialog interview={read.value} onClose={close} />,
    },
    say('missed', 'absence', {}, 'text'),
    say('report', 'report', {}, 'text'),
    say('pass', 'check', { passed: true }, 'text'),
    say('fail', 'check', { passed: false }, 'text'),
    {
      name: 'deduct',
      label: t('bulletin.action.deduct'),
      dialog: (read, close) => (
        <SayDialog kind="interviews" record={read.value} action="deduct" decision="deduction" onClose={close} />
      ),
    },
  ];
}
