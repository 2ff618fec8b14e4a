import { useTranslation } from 'react-i18next';
import type { Consultation, Summary } from '../api/consultation';
import { useLabel } from '../patterns/labels';
import { Facts, Section } from '../patterns/Section';

/// What the opinions say together; the exact fraction stands beside what is rounded.
export function SummarySection({ consultation, summary }: { consultation: Consultation; summary: Summary }) {
  const { t } = useTranslation();
  const label = useLabel();
  const recommended = consultation.recommendations
    .filter((one) => summary.recommendations[one.code])
    .map((one) => `${label(one.name)} ${summary.recommendations[one.code]}`);
  return (
    <Section title={t('consultation.summary')} extra={t(`consultation.method.${summary.method}`)}>
      <Facts
        items={[
          ...summary.criteria.map((one): [string, string] => [label(one.name), `${one.shown} / ${one.most}${exact(one.value)}`]),
          [t('consultation.total'), `${summary.totalShown}${exact(summary.total)}`],
          [t('consultation.recommendation'), recommended.join(t('list.separator'))],
        ]}
      />
    </Section>
  );
}

function exact(value: string): string {
  return value.includes('/') ? `（${value}）` : '';
}
