import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { problemOf } from '../api/problem';
import { asSearch, explainWhatIf, questionIn, type WhatIfQuestion } from '../api/whatif';
import { ExplanationSection } from '../claims/ExplanationSection';
import { NotFoundPage } from '../app/NotFoundPage';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';

/// Why each version awards what it does to one project, line by line.
export function WhatIfLinesPage() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const question = questionIn(search);
  return question ? <Lines projectId={id} question={question} /> : <NotFoundPage />;
}

function Lines({ projectId, question }: { projectId: string; question: WhatIfQuestion }) {
  const { t } = useTranslation();
  return (
    <div className="page">
      <PageHead
        title={t('whatIf.lines')}
        about={<Link to={`/projects/${encodeURIComponent(projectId)}`}>{t('whatIf.openProject')}</Link>}
        back={{ to: `/claims/what-if?${asSearch(question)}`, label: t('whatIf.title') }}
      />
      {question.schemes.map((version) => (
        <VersionLines key={version} version={version} projectId={projectId} question={question} />
      ))}
    </div>
  );
}

interface Props {
  version: string;
  projectId: string;
  question: WhatIfQuestion;
}

function VersionLines({ version, projectId, question }: Props) {
  const one = { ...question, schemes: [version] };
  const lines = useQuery({
    queryKey: ['what-if', projectId, asSearch(one).toString()],
    queryFn: ({ signal }) => explainWhatIf(one, projectId, signal),
  });
  return (
    <section aria-label={version} aria-busy={lines.isPending}>
      <h2 className="page-about">{version}</h2>
      {lines.isError && <ProblemNotice problem={problemOf(lines.error)} onReload={() => void lines.refetch()} />}
      {lines.data?.parts.map((part, at) => (
        <ExplanationSection key={`${version}${at}`} lines={part.lines} total={part.total} />
      ))}
    </section>
  );
}
