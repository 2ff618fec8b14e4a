import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem';
import type { RuleProblem } from '../api/rules';

/// Every line that is wrong.
export function RuleProblems({ problem }: { problem: Problem }) {
  const { t } = useTranslation();
  const wrong = (problem as Problem & { problems?: RuleProblem[] }).problems ?? [];
  return (
    <ul className="problem-missing">
      {wrong.map((one) => (
        <li key={`${one.pointer} ${one.message}`}>
          {t('rules.line', { line: one.line })} <code>{one.pointer}</code> {one.message}
        </li>
      ))}
    </ul>
  );
}
