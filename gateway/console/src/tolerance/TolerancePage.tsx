import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { type ToleranceAnswer, type ToleranceCase, tolerancePath } from '../api/tolerance';
import { EvidenceSection } from '../patterns/EvidenceSection';
import { UnitName, useLabel } from '../patterns/labels';
import { RecordPage } from '../patterns/RecordPage';
import { RecordTrail } from '../patterns/RecordTrail';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { DateValue, StateTag, TimeValue } from '../patterns/values';
import { DecideDialog, ExamineDialog, WithdrawDialog } from './ToleranceDialogs';
import { ToleranceState } from './ToleranceState';

export function TolerancePage() {
  const { t } = useTranslation();
  const label = useLabel();
  const { id = '' } = useParams();
  return (
    <RecordPage<ToleranceCase>
      query={useRecord<ToleranceCase>('tolerance-cases', id, tolerancePath(id))}
      back={{ to: '/tolerance', label: t('tolerance.title') }}
      title={(one) => t(`tolerance.kind.${one.fault.kind}`)}
      about={(one) => one.number}
      tags={(one) => <ToleranceState one={one} />}
      actions={[
        { name: 'examine', label: t('tolerance.action.examine'), dialog: (read, close) => <ExamineDialog read={read} onClose={close} /> },
        { name: 'decide', label: t('tolerance.action.decide'), dialog: (read, close) => <DecideDialog read={read} onClose={close} /> },
        { name: 'withdraw', label: t('tolerance.action.withdraw'), danger: true, dialog: (read, close) => <WithdrawDialog read={read} onClose={close} /> },
      ]}
      offered={(one) => one.actions}
      aside={(one) => <RecordTrail kind="tolerance" records="tolerance-cases" id={one.id} />}
    >
      {(one) => (
        <>
          <Section title={t('tolerance.facts')}>
            <p className="pre">{one.fault.facts}</p>
            <CaseFacts one={one} />
          </Section>
          <Section title={t('tolerance.conditions')}>
            <ol className="rows rows-text">
              {one.answers.map((answer) => (
                <li key={answer.condition}>
                  <AnswerRow answer={answer} />
                </li>
              ))}
            </ol>
          </Section>
          <EvidenceSection
            records="tolerance-cases"
            id={one.id}
            names={Object.fromEntries(one.answers.map((answer) => [answer.condition, label(answer.label)]))}
          />
          {one.ended && (
            <p className="notice notice-quiet">
              {t(`tolerance.status.${one.status}`)} · <Doer by={one.ended.by} /> · <TimeValue value={one.ended.at} /> {one.ended.said}
            </p>
          )}
        </>
      )}
    </RecordPage>
  );
}

function CaseFacts({ one }: { one: ToleranceCase }) {
  const { t } = useTranslation();
  return (
    <Facts
      items={[
        [t('tolerance.unit'), <UnitName key="unit" id={one.unit} />],
        [t('tolerance.subject'), one.fault.id],
        [t('tolerance.from'), <DateValue key="from" value={one.fault.from} />],
        [t('tolerance.until'), <DateValue key="until" value={one.fault.until} />],
        [t('tolerance.requested'), <Doer key="by" by={one.requested.by} />],
        [t('tolerance.due'), <DateValue key="due" value={one.due} />],
        ...(one.lifting ? [[t('tolerance.lifting'), t(one.lifting.open ? 'tolerance.liftingOpen' : 'tolerance.lifted')] as [string, string]] : []),
      ]}
    />
  );
}

function AnswerRow({ answer }: { answer: ToleranceAnswer }) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <>
      <span className="rows-wide pre">
        <strong>{label(answer.label)}</strong> {answer.statement}
        {answer.evidence.map((one) => (
          <span className="row-sub" key={one.reference}>
            {one.reference}
            {one.sha256 && ` · ${one.sha256.slice(0, 12)}…`}
          </span>
        ))}
        {answer.finding && <span className="row-sub">{answer.finding.reason}</span>}
      </span>
      {answer.finding && (
        <StateTag tone={answer.finding.met ? 'good' : 'bad'}>{t(answer.finding.met ? 'tolerance.met' : 'tolerance.notMet')}</StateTag>
      )}
    </>
  );
}
