import { useTranslation } from 'react-i18next';
import type { Line } from '../api/reward';
import type { Money } from '../api/words';
import { formatAmount } from '../i18n/formats';
import { Section } from '../patterns/Section';
import { MoneyValue } from '../patterns/values';

/// How the amount came about, line by line, each with the clause it follows.
export function ExplanationSection({ lines, total }: { lines: Line[]; total: Money }) {
  const { t, i18n } = useTranslation();
  return (
    <Section title={t('claim.explanation')} extra={<MoneyValue value={total} />}>
      <ol className="explanation">
        {lines.map((line, index) => (
          <li key={`${line.component}${index}`} className={lineClass(line)}>
            <span className="line-step">{t(`step.${line.step}`)}</span>
            <span className="line-text">
              {line.text}
              <span className="row-sub">
                {line.clause}
                {line.sources.length > 0 && ` · ${t('claim.sources', { count: line.sources.length })}`}
              </span>
            </span>
            <span className="line-result figures">{line.step === 'CONDITION' ? '' : shownAmount(line.result, i18n.language)}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/// What added nothing steps back, so that the lines that made the amount are found at once.
function lineClass(line: Line): string {
  if (line.step === 'PAY_OUT') return 'line line-last';
  return /^0*(\.0*)?$/.test(line.result) ? 'line line-quiet' : 'line';
}

function shownAmount(result: string, language: string): string {
  return /^-?\d+(\.\d+)?$/.test(result) ? formatAmount(result, language) : result;
}
