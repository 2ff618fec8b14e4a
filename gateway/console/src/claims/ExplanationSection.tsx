import { useTranslation } from 'react-i18next';
import type { Line } from '../api/reward';
import type { Money } from '../api/words';
import { Section } from '../patterns/Section';
import { MoneyValue } from '../patterns/values';

/// How the amount came about, line by line, each with the clause it follows.
export function ExplanationSection({ lines, total }: { lines: Line[]; total: Money }) {
  const { t } = useTranslation();
  return (
    <Section title={t('claim.explanation')} extra={<MoneyValue value={total} />}>
      <ol className="explanation">
        {lines.map((line, index) => (
          <li key={`${line.component}${index}`} className={line.step === 'PAY_OUT' ? 'line line-last' : 'line'}>
            <span className="line-step">{t(`step.${line.step}`, { defaultValue: line.step })}</span>
            <span className="line-text">
              {line.text}
              <span className="row-sub">
                {line.clause}
                {line.sources.length > 0 && ` · ${t('claim.sources', { count: line.sources.length })}`}
              </span>
            </span>
            <span className="line-result figures">{line.result}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
