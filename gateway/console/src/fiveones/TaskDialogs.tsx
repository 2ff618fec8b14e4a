import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { decideFiveOnes, type PlanTask } from '../api/fiveones';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, DateField, ReasonField, TextField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { useUnitChoices } from '../patterns/labels';
import { useDecision } from '../patterns/submission';
import { useToday } from '../patterns/today';
import { refresh, type SetDialogProps } from './SetDialogs';

export type TaskDecision = 'note' | 'done' | 'postpone';

const paths: Record<TaskDecision, string> = { note: 'note', done: 'done', postpone: 'postponed' };

export function AddTaskDialog({ read, onClose }: SetDialogProps) {
  const { t } = useTranslation();
  const submission = useDecision(read.etag, (body: object, call) => decideFiveOnes(read.value.id, 'tasks', body, call), { refresh });
  return (
    <DecisionDialog title={t('fiveOnes.action.addTask')} confirm={t('fiveOnes.action.addTask')} submission={submission} onClose={onClose}>
      <TextField name="text" label={t('fiveOnes.taskText')} lines={2} max={1000} />
      <ChoiceField name="unit" label={t('fiveOnes.taskUnit')} choices={useUnitChoices()} />
      <DateField name="due" label={t('fiveOnes.due')} />
    </DecisionDialog>
  );
}

/// What becomes of one task.
export function TaskDialog({ how, task, read, onClose }: SetDialogProps & { how: TaskDecision; task: PlanTask }) {
  const { t } = useTranslation();
  const today = useToday();
  const step = `tasks/${encodeURIComponent(task.id)}/${paths[how]}`;
  const submission = useDecision(read.etag, (body: object, call) => decideFiveOnes(read.value.id, step, filled(body) ?? {}, call), {
    refresh,
  });
  const fields: Record<TaskDecision, ReactNode> = {
    note: <TextField name="text" label={t('form.note')} lines={3} max={4000} />,
    done: (
      <>
        <DateField name="day" label={t('fiveOnes.doneOn')} past />
        <TextField name="text" label={t('form.note')} lines={3} max={4000} optional />
      </>
    ),
    postpone: (
      <>
        <DateField name="until" label={t('fiveOnes.until')} />
        <ReasonField />
      </>
    ),
  };
  return (
    <DecisionDialog
      title={t(`fiveOnes.task.${how}`)}
      about={task.text}
      confirm={t(`fiveOnes.task.${how}`)}
      submission={submission}
      initial={how === 'done' ? { day: today } : {}}
      onClose={onClose}
    >
      {fields[how]}
    </DecisionDialog>
  );
}
