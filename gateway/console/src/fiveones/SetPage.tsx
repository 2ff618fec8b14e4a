import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type FiveOnes, fiveOnesPath, type LeadChange } from '../api/fiveones';
import { UnitName, useLabel } from '../patterns/labels';
import { type RecordAction, RecordPage } from '../patterns/RecordPage';
import { RecordTrail } from '../patterns/RecordTrail';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { DateValue, TimeValue } from '../patterns/values';
import { FiveOnesState, Marks } from './Marks';
import { ChangeDialog, EditDialog, EndDialog, InForceDialog } from './SetDialogs';
import { AddTaskDialog } from './TaskDialogs';
import { TaskSection } from './TaskSection';

export function SetPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const { id = '' } = useParams();
  return (
    <RecordPage<FiveOnes>
      query={useRecord<FiveOnes>('five-ones', id, fiveOnesPath(id))}
      back={{ to: '/projects/five-ones', label: t('fiveOnes.title') }}
      title={(one) => t('fiveOnes.titleOf', { industry: label(one.industryLabel) })}
      about={(one) => one.number}
      tags={(one) => <FiveOnesState status={one.status} />}
      actions={useActions()}
      offered={(one) => one.actions}
      aside={(one) => <RecordTrail kind="fiveOnes" records="five-ones" id={one.id} />}
    >
      {(one, read) => (
        <>
          <FiveSection one={one} />
          <TaskSection read={read} />
          {one.changes.length > 0 && (
            <Section title={t('fiveOnes.changes')}>
              <ol className="rows">
                {one.changes.map((change, at) => (
                  <li key={at}>
                    <ChangeRow change={change} />
                  </li>
                ))}
              </ol>
            </Section>
          )}
          {one.ended && (
            <p className="notice notice-quiet">
              {t(`fiveOnes.status.${one.status}`)} · <Doer by={one.ended.by} /> · <TimeValue value={one.ended.at} /> {one.ended.said}{' '}
              {one.replacedBy && <Link to={`/projects/five-ones/${one.replacedBy}`}>{t('fiveOnes.replacement')}</Link>}
            </p>
          )}
        </>
      )}
    </RecordPage>
  );
}

function FiveSection({ one }: { one: FiveOnes }) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <Section title={t('fiveOnes.five')}>
      <p>
        <Marks filled={one.filled} />
      </p>
      {one.status === 'DRAFT' && one.missing.length > 0 && (
        <p className="notice notice-warn">{t('fiveOnes.missing', { missing: one.missing.map(label).join(t('fiveOnes.comma')) })}</p>
      )}
      <Facts
        items={[
          [t('fiveOnes.one.LEADER'), one.leader && `${one.leader.name} · ${one.leader.post}`],
          [t('fiveOnes.department'), one.department && <UnitName key="department" id={one.department} />],
          [t('fiveOnes.teamHead'), one.teamHead],
          [t('fiveOnes.members'), one.members.join(t('fiveOnes.comma'))],
          [t('fiveOnes.planTitle'), one.planTitle],
          [t('fiveOnes.from'), one.from && <DateValue key="from" value={one.from} />],
          [t('fiveOnes.to'), one.to && <DateValue key="to" value={one.to} />],
          [t('fiveOnes.one.INDUSTRY'), label(one.industryLabel)],
          [t('fiveOnes.draftedBy'), <Doer key="by" by={one.drafted.by} />],
          [t('fiveOnes.draftedAt'), <TimeValue key="at" value={one.drafted.at} />],
          [t('fiveOnes.begunAt'), one.begun && <TimeValue key="begun" value={one.begun.at} />],
        ]}
      />
    </Section>
  );
}

function ChangeRow({ change }: { change: LeadChange }) {
  const { t } = useTranslation();
  const who = [change.leader?.name, change.teamHead, ...change.members].filter(Boolean).join(t('fiveOnes.comma'));
  return (
    <span className="rows-wide">
      {change.mark.said}
      <span className="row-sub">
        <Doer by={change.mark.by} /> · <TimeValue value={change.mark.at} />
      </span>
      <span className="row-sub">
        {t('fiveOnes.before')} <UnitName id={change.department} /> {who}
      </span>
    </span>
  );
}

function useActions(): RecordAction<FiveOnes>[] {
  const { t } = useTranslation();
  return [
    {
      name: 'putInForce',
      label: t('fiveOnes.action.putInForce'),
      dialog: (read, close) => <InForceDialog read={read} onClose={close} />,
    },
    { name: 'edit', label: t('fiveOnes.action.edit'), dialog: (read, close) => <EditDialog read={read} onClose={close} /> },
    { name: 'addTask', label: t('fiveOnes.action.addTask'), dialog: (read, close) => <AddTaskDialog read={read} onClose={close} /> },
    { name: 'change', label: t('fiveOnes.action.change'), dialog: (read, close) => <ChangeDialog read={read} onClose={close} /> },
    { name: 'end', label: t('fiveOnes.action.end'), danger: true, dialog: (read, close) => <EndDialog read={read} onClose={close} /> },
  ];
}
