import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { NOT_A_PROBLEM, type Problem, UNREACHABLE } from '../api/problem';
import { useLabel } from './labels';

interface Props {
  problem: Problem | undefined;
  onReload?: (() => void) | undefined;
}

/// What the server said, as it is: title, detail, what is missing, and the code to quote when asking for help.
export function ProblemNotice({ problem, onReload }: Props) {
  const { t } = useTranslation();
  if (!problem) return null;
  const stale = problem.status === 412;
  return (
    <Alert
      type={problem.status === 422 || problem.status === 409 || stale ? 'warning' : 'error'}
      showIcon
      role="alert"
      className="problem"
      title={titleOf(problem, t)}
      description={
        <>
          {problem.detail && problem.detail !== problem.title && <p>{problem.detail}</p>}
          {problem.code === UNREACHABLE && <p>{t('problem.unreachableHelp')}</p>}
          {stale && <p>{t('problem.staleHelp')}</p>}
          <MissingList problem={problem} />
          <p className="problem-code">
            {problem.code}
            {problem.traceId && ` · ${problem.traceId}`}
          </p>
        </>
      }
      action={
        onReload && (
          <Button size="small" onClick={onReload}>
            {stale ? t('problem.reload') : t('problem.retry')}
          </Button>
        )
      }
    />
  );
}

function MissingList({ problem }: { problem: Problem }) {
  const { t } = useTranslation();
  const label = useLabel();
  if (!Array.isArray(problem.missing) || problem.missing.length === 0) return null;
  const texts = problem.missing.map((missing) => {
    if (typeof missing === 'string') return t([`missing.${missing}`, `part.${missing}`], { defaultValue: missing });
    return label(missing.label) || missing.title || missing.id || missing.code || '';
  });
  return (
    <div>
      {t('problem.missing')}
      <ul className="problem-missing">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

function titleOf(problem: Problem, t: (key: string) => string): string {
  if (problem.code === UNREACHABLE) return t('problem.unreachable');
  if (problem.code === NOT_A_PROBLEM && problem.title === '') return t('problem.unexpected');
  return problem.title;
}
