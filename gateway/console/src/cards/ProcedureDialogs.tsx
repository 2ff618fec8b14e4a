import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Card, moveProcedure, type Procedure } from '../api/card';
import type { Read } from '../api/http';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { DateField, ReasonField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useLabel } from '../patterns/labels';
import { useDecision } from '../patterns/submission';

export const cardRefresh = [['service-cards'], ['projects'], ['work']];

/// How the server calls the step in its address.
const steps = { start: 'start', pause: 'pause', resume: 'resumption', complete: 'completion', withdraw: 'withdrawal' } as const;

type Step = keyof typeof steps;

interface Props {
  read: Read<Card>;
  procedure: Procedure;
}

export function ProcedureActions({ read, procedure }: Props) {
  const { t } = useTranslation();
  const label = useLabel();
  const [open, setOpen] = useState<Step>();
  const offered = (Object.keys(steps) as Step[]).filter((step) => procedure.actions.includes(step));
  return (
    <span className="page-actions">
      {offered.map((step) => (
        <Button key={step} size="small" aria-label={`${t(`card.step.${step}`)} ${label(procedure.label)}`} onClick={() => setOpen(step)}>
          {t(`card.step.${step}`)}
        </Button>
      ))}
      {open && <StepDialog read={read} procedure={procedure} step={open} onClose={() => setOpen(undefined)} />}
    </span>
  );
}

interface Values {
  on?: string;
  reason?: string;
  result?: string;
}

function StepDialog({ read, procedure, step, onClose }: Props & { step: Step; onClose: () => void }) {
  const { t } = useTranslation();
  const label = useLabel();
  const submission = useDecision(
    read.etag,
    (body: Values, call) => moveProcedure(read.value.id, procedure.id, steps[step], filled(body) ?? {}, call),
    { refresh: cardRefresh },
  );
  return (
    <DecisionDialog<Values>
      title={`${t(`card.step.${step}`)} · ${label(procedure.label)}`}
      about={t(`card.stepAbout.${step}`)}
      confirm={t(`card.step.${step}`)}
      danger={step === 'withdraw'}
      submission={submission}
      onClose={onClose}
    >
      {step !== 'withdraw' && <DateField name="on" label={t('card.day')} help={t('card.dayHelp')} optional past />}
      {step === 'complete' && <TextField name="result" label={t('card.result')} lines={2} max={1000} />}
      {(step === 'pause' || step === 'withdraw') && <ReasonField />}
    </DecisionDialog>
  );
}
