import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem';
import { readRuleText } from '../api/rules';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { Section } from '../patterns/Section';

/// A version as it is written.
export function RuleText({ service, kind, reference }: { service: string; kind: string; reference: string }) {
  const { t } = useTranslation();
  const text = useQuery({
    queryKey: ['rules', service, kind, reference],
    queryFn: ({ signal }) => readRuleText(service, kind, reference, signal),
  });
  return (
    <Section title={t('rules.text')} extra={<span className="figures">{reference}</span>}>
      {text.isPending && <Skeleton active title={false} />}
      {text.isError && <ProblemNotice problem={problemOf(text.error)} onReload={() => void text.refetch()} />}
      {text.data && (
        <pre className="rule-text" tabIndex={0}>
          {text.data.text}
        </pre>
      )}
    </Section>
  );
}
