import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { mayPass, NOT_A_PROBLEM, type Problem, UNREACHABLE, type Violation } from '../api/problem';
import { useLabel } from './labels';

interface Props {
  problem: Problem | undefined;
  onReload?: (() => void) | undefined;
  /// What is wrong with something that is no field of the form.
  unplaced?: Violation[];
  /// It stands in place of the whole page: its title is the page's heading.
  alone?: boolean;
  /// What can be done about it here.
  children?: ReactNode;
}

/// What the server said, as it is: title, detail, what is missing; asking again is offered only where it can help.
export function ProblemNotice({ problem, onReload, unplaced, alone, children }: Props) {
  const { t } = useTranslation();
  if (!problem) return null;
  const stale = problem.status === 412;
  const title = titleOf(problem, t);
  return (
    <Alert
      type={problem.status === 422 || problem.status === 409 || stale ? 'warning' : 'error'}
      showIcon
      role="alert"
      className="problem"
      title={alone ? <h1>{title}</h1> : title}
      description={
        <>
          {problem.detail && !stale && problem.detail !== problem.title && <p>{problem.detail}</p>}
          {problem.code === UNREACHABLE && <p>{t('problem.unreachableHelp')}</p>}
          {stale && <p>{t('problem.staleHelp')}</p>}
          <MissingList problem={problem} />
          {unplaced && unplaced.length > 0 && <List texts={unplaced.map(({ pointer, detail }) => detail ?? pointer)} />}
          {children}
          {problem.status >= 500 && problem.traceId && <p className="problem-quote">{t('problem.quote', { id: problem.traceId })}</p>}
        </>
      }
      action={
        onReload &&
        (stale || mayPass(problem)) && (
          <Button size="small" onClick={onReload}>
            {stale ? t('problem.reload') : t('problem.retry')}
          </Button>
        )
      }
    />
  );
}

function MissingList({ problem }: { problem: Problem }) {
  const { t, i18n } = useTranslation();
  const label = useLabel();
  if (!Array.isArray(problem.missing)) return null;
  // What the console has no word for is told by the detail: "other" would say nothing.
  const texts = problem.missing.flatMap((missing) => {
    if (typeof missing !== 'string') return [label(missing.label) || missing.title || missing.id || missing.code || ''];
    return [`missing.${missing}`, `part.${missing}`].filter((key) => i18n.exists(key)).slice(0, 1).map((key) => t(key));
  });
  if (texts.length === 0) return null;
  return (
    <div>
      {t('problem.missing')}
      <List texts={texts} />
    </div>
  );
}

function List({ texts }: { texts: string[] }) {
  return (
    <ul className="problem-missing">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function titleOf(problem: Problem, t: (key: string) => string): string {
  if (problem.code === UNREACHABLE) return t('problem.unreachable');
  if (problem.code === NOT_A_PROBLEM && problem.title === '') return t('problem.unexpected');
  return problem.title;
}
