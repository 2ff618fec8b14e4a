import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FiveOnes, PlanTask } from '../api/fiveones';
import type { Read } from '../api/http';
import { UnitName } from '../patterns/labels';
import { Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { DateValue, StateTag, TimeValue, type Tone } from '../patterns/values';
import { type TaskDecision, TaskDialog } from './TaskDialogs';

const tones: Record<PlanTask['state'], Tone> = { DONE: 'good', OPEN: 'open', DUE_SOON: 'warn', OVERDUE: 'bad' };

/// The tasks of the plan, each with what was said of it.
export function TaskSection({ read }: { read: Read<FiveOnes> }) {
  const { t } = useTranslation();
  const { tasks } = read.value;
  return (
    <Section title={t('fiveOnes.tasks')} extra={tasks.length}>
      {tasks.length === 0 && <p className="muted">{t('fiveOnes.noTasks')}</p>}
      <ul className="rows">
        {tasks.map((task) => (
          <li key={task.id}>
            <TaskRow task={task} read={read} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function TaskRow({ task, read }: { task: PlanTask; read: Read<FiveOnes> }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<TaskDecision>();
  const mayPostpone = read.value.actions.includes('postpone') && task.done === null;
  const offered: TaskDecision[] = [...(task.mayReport ? (['done', 'note'] as const) : []), ...(mayPostpone ? (['postpone'] as const) : [])];
  return (
    <>
      <span className="rows-wide">
        <strong>{task.text}</strong>
        <span className="row-sub">
          <UnitName id={task.unit} /> · {t('fiveOnes.due')} <DateValue value={task.due} />
          {task.done && (
            <>
              {' '}
              · {t('fiveOnes.doneOn')} <DateValue value={task.done} />
            </>
          )}
        </span>
        {task.notes.map((note, at) => (
          <span key={at} className="row-sub">
            {t(`fiveOnes.note.${note.kind}`)} · <Doer by={note.mark.by} /> · <TimeValue value={note.mark.at} />
            {note.from && (
              <>
                {' '}
                · {t('fiveOnes.dueBefore')} <DateValue value={note.from} />
              </>
            )}{' '}
            {note.mark.said}
          </span>
        ))}
      </span>
      <StateTag tone={tones[task.state]}>{t(`fiveOnes.state.${task.state}`)}</StateTag>
      {offered.map((how) => (
        <Button key={how} size="small" onClick={() => setOpen(how)}>
          {t(`fiveOnes.task.${how}`)}
        </Button>
      ))}
      {open && <TaskDialog how={open} task={task} read={read} onClose={() => setOpen(undefined)} />}
    </>
  );
}
