import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Agreement, type Commitment, type Fulfilment, type Side, sides } from '../api/agreement';
import type { Read } from '../api/http';
import { useLabel } from '../patterns/labels';
import { Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { DateValue, DueValue, StateTag } from '../patterns/values';
import { type Chosen, CommitmentDialog, type Step } from './CommitmentDialogs';

const steps: Record<string, Step> = {
  enter: 'fulfilments',
  extend: 'extension',
  drop: 'removal',
  restore: 'restoration',
  confirm: 'confirmation',
  withdraw: 'withdrawal',
};

type Choose = (chosen: Chosen) => void;

/// What each side commits itself to, and what was done of it.
export function Commitments({ read }: { read: Read<Agreement> }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Chosen>();
  return (
    <>
      {sides.map((side) => (
        <Section key={side} title={t(`agreement.commitmentsOf.${side}`)}>
          <OfSide all={read.value.commitments} side={side} choose={setChosen} />
        </Section>
      ))}
      {chosen && <CommitmentDialog read={read} chosen={chosen} onClose={() => setChosen(undefined)} />}
    </>
  );
}

function OfSide({ all, side, choose }: { all: Commitment[]; side: Side; choose: Choose }) {
  const { t } = useTranslation();
  const mine = all.filter((one) => one.side === side);
  if (mine.length === 0) return <p className="muted">{t('agreement.noCommitments')}</p>;
  return (
    <ul className="rows">
      {mine.map((one) => (
        <li key={one.id} id={one.id}>
          <CommitmentRow one={one} choose={choose} />
        </li>
      ))}
    </ul>
  );
}

function CommitmentRow({ one, choose }: { one: Commitment; choose: Choose }) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <>
      <span className="rows-wide">
        <strong>{one.words}</strong>
        <span className="row-sub">
          {label(one.kindLabel)}
          {one.amount && ` · ${t('agreement.doneOf', { done: one.done, amount: one.amount, unit: label(one.unit) })}`}
          {one.since > 1 && ` · ${t('agreement.since', { number: one.since })}`}
          {one.dropped && ` · ${t('agreement.dropped', { number: one.dropped.draft })}`}
        </span>
        {one.extensions.map((extension, at) => (
          <span className="row-sub" key={at}>
            {t('agreement.extended', { from: extension.from, until: extension.until })} · {extension.by.said}
          </span>
        ))}
        {one.fulfilments.map((done) => (
          <FulfilmentLine key={done.id} one={one} done={done} choose={choose} />
        ))}
        {one.actions.map((action) => (
          <StepButton key={action} action={action} onClick={(step) => choose({ step, commitment: one })} />
        ))}
      </span>
      <DueValue value={one.due} overdue={one.overdue} />
      <StateTag tone={!one.inForce ? 'plain' : one.fulfilled ? 'good' : one.overdue ? 'bad' : 'open'}>
        {t(one.inForce ? (one.fulfilled ? 'agreement.fulfilled' : 'agreement.unfulfilled') : 'agreement.notBinding')}
      </StateTag>
    </>
  );
}

function FulfilmentLine({ one, done, choose }: { one: Commitment; done: Fulfilment; choose: Choose }) {
  const { t } = useTranslation();
  const state = done.withdrawn ? 'withdrawn' : done.confirmed ? 'confirmed' : 'waits';
  const last = done.withdrawn ?? done.confirmed ?? done.entered;
  return (
    <span className="row-sub">
      <DateValue value={done.day} /> {done.amount} {done.evidence} · {t(`agreement.record.${state}`)} <Doer by={last.by} /> {done.withdrawn?.said}
      {done.actions.map((action) => (
        <StepButton key={action} action={action} onClick={(step) => choose({ step, commitment: one, fulfilment: done.id })} />
      ))}
    </span>
  );
}

function StepButton({ action, onClick }: { action: string; onClick: (step: Step) => void }) {
  const { t } = useTranslation();
  const step = steps[action];
  if (!step) return null;
  return (
    <Button size="small" type="link" onClick={() => onClick(step)}>
      {t(`agreement.step.${step}`)}
    </Button>
  );
}
