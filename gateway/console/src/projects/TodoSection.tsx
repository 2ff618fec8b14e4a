import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Missing, Project } from '../api/project';
import { useLabel } from '../patterns/labels';
import { Section } from '../patterns/Section';
import { useSource } from '../patterns/sources';

interface Props {
  project: Project;
  onFill: (missing: Missing) => void;
}

/// What the next stage still needs: a list to work off, not an error.
export function TodoSection({ project, onFill }: Props) {
  const { t } = useTranslation();
  const label = useLabel();
  const { todo } = project;
  if (!todo) return null;
  return (
    <Section
      title={t('project.todo', { stage: label(todo.label) })}
      extra={todo.missing.length === 0 ? undefined : t('project.missingCount', { count: todo.missing.length })}
    >
      {todo.missing.length === 0 ? (
        <p className="notice notice-good">{t('project.todoDone')}</p>
      ) : (
        <ul className="todo">
          {todo.missing.map((missing) => (
            <TodoRow key={missing.id} missing={missing} project={project} onFill={onFill} />
          ))}
        </ul>
      )}
    </Section>
  );
}

/// What a project that a ledger brought has not proved yet of the stages it is said to have reached.
export function UnprovedSection({ project, onFill }: Props) {
  const { t } = useTranslation();
  if (project.unproved.length === 0) return null;
  return (
    <Section title={t('project.unproved')} extra={t('project.missingCount', { count: project.unproved.length })}>
      <p className="muted">{t('project.unprovedAbout')}</p>
      <ul className="todo">
        {project.unproved.map((missing) => (
          <TodoRow key={missing.id} missing={missing} project={project} onFill={onFill} />
        ))}
      </ul>
    </Section>
  );
}

function TodoRow({ missing, project, onFill }: Props & { missing: Missing }) {
  const { t } = useTranslation();
  const source = useSource();
  const label = useLabel();
  if (missing.kind === 'ANY_OF') {
    return (
      <li className="todo-any">
        <p>
          {label(missing.label)} <span className="muted">{t('project.anyOf')}</span>
        </p>
        {(missing.options ?? []).map((option, index) => (
          <ul key={option.map((one) => one.id).join()} className="todo todo-option" aria-label={t('project.option', { number: index + 1 })}>
            {option.map((one) => (
              <TodoRow key={one.id} missing={one} project={project} onFill={onFill} />
            ))}
          </ul>
        ))}
      </li>
    );
  }
  const todo = label(missing.todo);
  const unknown = (missing.unknown ?? []).map(label).join(t('list.separator'));
  const possible = missing.kind !== 'CONDITION' && project.actions.includes(missing.kind === 'PAPER' ? 'addEvidence' : 'edit');
  return (
    <li className="todo-row">
      <span className="todo-box" aria-hidden />
      <span className="todo-name">
        {label(missing.label)}
        {missing.infected && <span className="row-sub">{t('scan.counts')}</span>}
        {todo && <span className="row-sub">{todo}</span>}
        {unknown && <span className="row-sub">{t('project.notKnown', { what: unknown })}</span>}
        {missing.source && <span className="row-sub">{source(missing.source)}</span>}
      </span>
      {possible && (
        <Button size="small" onClick={() => onFill(missing)}>
          {t(missing.kind === 'PAPER' ? 'project.upload' : 'project.fill')}
        </Button>
      )}
    </li>
  );
}
