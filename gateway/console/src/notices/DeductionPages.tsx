import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type Deduction, deductionStatuses, noticePath, readNotices } from '../api/bulletin';
import { useChoices } from '../patterns/fields';
import { useLabel, useUnitChoices } from '../patterns/labels';
import { type RecordAction, RecordPage } from '../patterns/RecordPage';
import { RecordTrail } from '../patterns/RecordTrail';
import { RegisterPage } from '../patterns/RegisterPage';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { DateValue, StateTag, type Tone } from '../patterns/values';
import { NoticeNavigation } from './NoticeNavigation';
import { ProposeDeduction } from './ProposeDeduction';
import { SayDialog } from './SayDialog';

const tones: Record<string, Tone> = { PROPOSED: 'open', IN_FORCE: 'bad', APPEALED: 'warn', REVERSED: 'good', LIFTED: 'good' };

function DeductionState({ of }: { of: Deduction }) {
  const { t } = useTranslation();
  return <StateTag tone={tones[of.status] ?? 'plain'}>{t(`bulletin.deductionStatus.${of.status}`)}</StateTag>;
}

/// R5: points taken from units.
export function DeductionRegisterPage() {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <RegisterPage<Deduction>
      name="deductions"
      title={t('bulletin.deductions')}
      about={t('bulletin.deductionsAbout')}
      top={<NoticeNavigation />}
      actions={<ProposeDeduction />}
      filters={[
        { name: 'status', label: t('bulletin.status'), options: useChoices(deductionStatuses, 'bulletin.deductionStatus') },
        { name: 'unit', label: t('bulletin.unit'), options: useUnitChoices() },
      ]}
      columns={[
        { title: t('bulletin.unit'), main: true, cell: (one) => label(one.unitName) },
        { title: t('bulletin.what'), cell: (one) => label(one.kindLabel) },
        { title: t('bulletin.points'), cell: (one) => `−${one.points}` },
        { title: t('bulletin.period'), cell: (one) => one.period },
        { title: t('bulletin.status'), phone: 'head', cell: (one) => <DeductionState of={one} /> },
        { title: t('bulletin.due'), cell: (one) => <DateValue value={one.due} /> },
      ]}
      load={({ filters, after, signal }) => readNotices<Deduction>('deductions', filters, after, signal)}
      rowKey={(one) => one.id}
      rowLink={(one) => `/deductions/${one.id}`}
      rowTone={(one) => (one.late ? 'late' : undefined)}
      empty={t('bulletin.none')}
    />
  );
}

export function DeductionPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const { id = '' } = useParams();
  return (
    <RecordPage<Deduction>
      query={useRecord<Deduction>('deductions', id, noticePath('deductions', id))}
      back={{ to: '/deductions', label: t('bulletin.deductions') }}
      title={(one) => `${label(one.unitName)} −${one.points}`}
      about={(one) => one.number}
      tags={(one) => <DeductionState of={one} />}
      actions={useActions()}
      offered={(one) => one.actions}
      aside={(one) => <RecordTrail kind="deduction" records="deductions" id={one.id} />}
    >
      {(one) => (
        <Section title={label(one.kindLabel)}>
          <p className="pre">{one.proposed.said}</p>
          <Facts
            items={[
              [t('bulletin.period'), one.period],
              [t('bulletin.evidence'), one.evidence.map((each) => <EvidenceLine key={each.id} of={each} />)],
              [t('bulletin.due'), <DateValue key="due" value={one.due} />],
              [t('bulletin.appeal'), one.appeal?.filed.said],
              [t('bulletin.appealDecided'), one.appeal?.decided?.said],
            ]}
          />
        </Section>
      )}
    </RecordPage>
  );
}

function EvidenceLine({ of }: { of: Deduction['evidence'][number] }) {
  return of.kind === 'INTERVIEW' || of.kind === 'RECTIFICATION' ? <Link to={`/interviews/${of.id}`}>{of.said}</Link> : <span>{of.id}</span>;
}

function useActions(): RecordAction<Deduction>[] {
  const { t } = useTranslation();
  const say = (action: string, decision: string, answer: object, optional = false): RecordAction<Deduction> => ({
    name: action,
    label: t(`bulletin.action.${action}`),
    dialog: (read, close) => (
      <SayDialog
        kind="deductions"
        record={read.value}
        action={action}
        decision={decision}
        answer={answer}
        words="reason"
        optional={optional}
        onClose={close}
      />
    ),
  });
  return [
    say('confirm', 'decision', { confirmed: true }, true),
    say('refuse', 'decision', { confirmed: false }),
    say('appeal', 'appeal', {}),
    say('uphold', 'appeal/decision', { upheld: true }),
    say('reject', 'appeal/decision', { upheld: false }),
  ];
}
