import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { problemOf } from '../api/problem';
import { askWhatIf, asSearch, questionIn, type WhatIfAnswer, type WhatIfQuestion } from '../api/whatif';
import { ClaimNavigation } from '../claims/ClaimNavigation';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { Section } from '../patterns/Section';
import { ComparisonSection } from './ComparisonSection';
import { WhatIfChart } from './WhatIfChart';
import { WhatIfForm } from './WhatIfForm';
import { WhatIfRows } from './WhatIfRows';
import { DistrictTotals, PayerTotals, SchemeTotals, UnknownFacts } from './WhatIfTotals';

/// R1: what published rules, or drafts of them, would have paid for the projects of a past period. The question stands in the address.
export function WhatIfPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const question = questionIn(search);
  return (
    <div className="page">
      <PageHead title={t('whatIf.title')} about={t('whatIf.about')} />
      <ClaimNavigation />
      <WhatIfForm asked={question} onAsk={(next) => setSearch(asSearch(next))} />
      {question && <Answered question={question} />}
    </div>
  );
}

function Answered({ question }: { question: WhatIfQuestion }) {
  const { t } = useTranslation();
  const answer = useQuery({
    queryKey: ['what-if', asSearch(question).toString()],
    queryFn: ({ signal }) => askWhatIf(question, signal),
  });
  if (answer.isError) return <ProblemNotice problem={problemOf(answer.error)} onReload={() => void answer.refetch()} />;
  if (!answer.data) {
    return (
      <div className="sheet" role="status" aria-label={t('whatIf.computing')}>
        <Skeleton active paragraph={{ rows: 6 }} />
      </div>
    );
  }
  return <Results question={question} answer={answer.data} />;
}

function Results({ question, answer }: { question: WhatIfQuestion; answer: WhatIfAnswer }) {
  const { t } = useTranslation();
  return (
    <>
      <UnknownFacts schemes={answer.schemes} />
      <Section title={t('whatIf.totals')} extra={t('whatIf.projects', { count: answer.projects })}>
        {answer.schemes.length > 1 && <WhatIfChart schemes={answer.schemes} />}
        <SchemeTotals schemes={answer.schemes} />
      </Section>
      {answer.comparison && <ComparisonSection comparison={answer.comparison} question={question} />}
      {question.schemes.length === 2 && !answer.comparison && <p className="notice notice-quiet">{t('whatIf.currenciesDiffer')}</p>}
      <PayerTotals schemes={answer.schemes} />
      <DistrictTotals schemes={answer.schemes} />
      <WhatIfRows question={question} answer={answer} />
    </>
  );
}
