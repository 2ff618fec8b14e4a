import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type Difficulty, type DifficultyStep, difficultyPath } from '../api/difficulty';
import { UnitName, useLabel } from '../patterns/labels';
import { type RecordAction, RecordPage } from '../patterns/RecordPage';
import { RecordTrail } from '../patterns/RecordTrail';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { DateValue, TimeValue } from '../patterns/values';
import { AskDialog, TextDialog } from './DifficultyDialogs';
import { DifficultyState } from './DifficultyState';

export function DifficultyPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const { id = '' } = useParams();
  return (
    <RecordPage<Difficulty>
      query={useRecord<Difficulty>('difficulties', id, difficultyPath(id))}
      back={{ to: '/projects/difficulties', label: t('difficulty.title') }}
      title={(one) => `${label(one.kindLabel)} · ${one.projectName}`}
      about={(one) => one.number}
      tags={(one) => <DifficultyState difficulty={one} />}
      actions={useActions()}
      offered={(one) => one.actions}
      aside={(one) => <RecordTrail kind="difficulty" records="difficulties" id={one.id} />}
    >
      {(one) => (
        <>
          <Section title={t('difficulty.what')}>
            <p className="pre">{one.raised.said}</p>
            <Facts
              items={[
                [
                  t('capital.project'),
                  <Link key="project" to={`/projects/${one.projectId}`}>
                    {one.projectNumber}
                  </Link>,
                ],
                [t('project.unit'), <UnitName key="unit" id={one.unit} />],
                [t('difficulty.raisedBy'), <Doer key="by" by={one.raised.by} />],
                [t('difficulty.raisedAt'), <TimeValue key="at" value={one.raised.at} />],
                [t('difficulty.due'), <DateValue key="due" value={one.due} />],
              ]}
            />
          </Section>
          <Section title={t('difficulty.steps')}>
            <ol className="rows">
              {one.steps.map((step, at) => (
                <li key={at}>
                  <StepRow step={step} />
                </li>
              ))}
            </ol>
          </Section>
          {one.ended && (
            <p className="notice notice-quiet">
              {t(`difficulty.status.${one.status}`)} · <Doer by={one.ended.by} /> · <TimeValue value={one.ended.at} /> {one.ended.said}
            </p>
          )}
        </>
      )}
    </RecordPage>
  );
}

function StepRow({ step }: { step: DifficultyStep }) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <>
      <span className="rows-wide">
        <strong>{label(step.levelLabel)}</strong> <UnitName id={step.asked} />
        <span className="row-sub">
          {t(`difficulty.cause.${step.cause}`)}
          {step.why && ` · ${step.why}`}
        </span>
        {step.answer && (
          <span className="row-sub">
            <Doer by={step.answer.by} /> · <TimeValue value={step.answer.at} />
          </span>
        )}
        {step.answer && <p className="pre">{step.answer.said}</p>}
      </span>
      <span>
        <DateValue value={step.since} /> – <DateValue value={step.due} />
      </span>
    </>
  );
}

function useActions(): RecordAction<Difficulty>[] {
  const { t } = useTranslation();
  return [
    { name: 'answer', label: t('difficulty.action.answer'), dialog: (read, close) => <TextDialog how="answer" read={read} onClose={close} /> },
    { name: 'settle', label: t('difficulty.action.settle'), dialog: (read, close) => <TextDialog how="settle" read={read} onClose={close} /> },
    { name: 'sendUp', label: t('difficulty.action.sendUp'), dialog: (read, close) => <TextDialog how="sendUp" read={read} onClose={close} /> },
    { name: 'ask', label: t('difficulty.action.ask'), dialog: (read, close) => <AskDialog read={read} onClose={close} /> },
    {
      name: 'withdraw',
      label: t('difficulty.action.withdraw'),
      danger: true,
      dialog: (read, close) => <TextDialog how="withdraw" read={read} onClose={close} />,
    },
  ];
}
