import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Answered, confirmDue, type DueBenefit, readDueBenefits } from '../api/benefit';
import { problemOf } from '../api/problem';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { EmptyNotice } from '../patterns/EmptyNotice';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { useSubmission } from '../patterns/submission';
import { MoneyValue } from '../patterns/values';
import { useBenefitName } from './benefitTables';
import { TalentNavigation } from './TalentNavigation';

/// The standing grants that have come due, and one decision for those that are marked.
export function BenefitDuePage() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const due = useQuery({ queryKey: ['benefits', 'due'], queryFn: ({ signal }) => readDueBenefits(signal) });
  const [marked, setMarked] = useState<string[]>([]);
  const [confirming, setConfirming] = useState(false);
  const [answers, setAnswers] = useState<Answered[]>([]);
  const items = due.data?.items ?? [];
  const chosen = items.filter((one) => marked.includes(one.id));
  const finish = (given: Answered[]) => {
    setAnswers(given);
    setMarked([]);
    void queries.invalidateQueries({ queryKey: ['benefits'] });
  };
  return (
    <div className="page">
      <PageHead
        title={t('benefit.due')}
        about={t('benefit.dueAbout')}
        back={{ to: '/talent/benefits', label: t('benefit.title') }}
        actions={
          <Button type="primary" disabled={chosen.length === 0} onClick={() => setConfirming(true)}>
            {t('benefit.confirmDue', { count: chosen.length })}
          </Button>
        }
      />
      <TalentNavigation />
      {due.isError && <ProblemNotice alone problem={problemOf(due.error)} />}
      <Refused answers={answers} items={items} />
      {due.isSuccess && items.length === 0 && <EmptyNotice text={t('benefit.noneDue')} />}
      {items.length > 0 && (
        <>
          <Checkbox
            checked={marked.length === items.length}
            onChange={({ target }) => setMarked(target.checked ? items.map((one) => one.id) : [])}
          >
            {t('register.markAll')}
          </Checkbox>
          <ul className="plain-list">
            {items.map((one) => (
              <DueRow
                key={one.id}
                one={one}
                marked={marked.includes(one.id)}
                onMark={(on) => setMarked(on ? [...marked, one.id] : marked.filter((id) => id !== one.id))}
              />
            ))}
          </ul>
        </>
      )}
      {confirming && <ConfirmDialog chosen={chosen} onAnswer={finish} onClose={() => setConfirming(false)} />}
    </div>
  );
}

function DueRow({ one, marked, onMark }: { one: DueBenefit; marked: boolean; onMark: (on: boolean) => void }) {
  const nameOf = useBenefitName();
  return (
    <li>
      <Checkbox checked={marked} aria-label={one.number} onChange={({ target }) => onMark(target.checked)} />{' '}
      <Link to={`/talent/benefits/${one.id}`}>{one.number}</Link> {nameOf(one.kind)} · {one.talentNumber} · {one.keys.join('、')}{' '}
      <MoneyValue value={one.amount} />
    </li>
  );
}

function ConfirmDialog({ chosen, onAnswer, onClose }: { chosen: DueBenefit[]; onAnswer: (given: Answered[]) => void; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useSubmission((_: object, key) => confirmDue(chosen.map(({ id, keys }) => ({ id, keys })), key), {
    refresh: [['work']],
    onDone: (given) => onAnswer(given.items),
  });
  return (
    <DecisionDialog
      title={t('benefit.confirmDue', { count: chosen.length })}
      about={t('benefit.confirmDueAbout')}
      confirm={t('benefit.confirmDue', { count: chosen.length })}
      submission={submission}
      onClose={onClose}
    />
  );
}

function Refused({ answers, items }: { answers: Answered[]; items: DueBenefit[] }) {
  const { t } = useTranslation();
  if (answers.length === 0) return null;
  const refused = answers.filter((one) => !one.done);
  return (
    <div role="status">
      <p>{t('benefit.answered', { done: answers.length - refused.length, refused: refused.length })}</p>
      {refused.map((one) => (
        <p key={one.id}>
          {items.find((item) => item.id === one.id)?.number ?? one.id}: {one.title}
        </p>
      ))}
    </div>
  );
}
