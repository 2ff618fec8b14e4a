import { useTranslation } from 'react-i18next';
import type { BenefitPreview } from '../api/talent';
import { MoneyValue } from '../patterns/values';

export function BenefitExplanation({ benefit }: { benefit: BenefitPreview }) {
  const { t } = useTranslation();
  return (
    <ol className="explanation">
      {benefit.explanation.map((line, index) => (
        <li key={`${line.step}${index}`} className="line">
          <span className="line-step">{t(`benefitStep.${line.step}`)}</span>
          <span className="line-text">{line.text}</span>
        </li>
      ))}
      <li className="line line-last">
        <span className="line-step">{t('step.PAY_OUT')}</span>
        <span />
        <MoneyValue value={benefit.amount} />
      </li>
    </ol>
  );
}
