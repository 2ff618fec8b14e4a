import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readProjectCommitments } from '../api/fund';
import { problemOf } from '../api/problem';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { Section } from '../patterns/Section';
import { MoneyValue } from '../patterns/values';
import { CommitmentState } from './CommitmentPart';
import { FlagList } from './FlagList';

/// What funds committed to this project; nothing is shown where there is nothing.
export function ProjectFunds({ project }: { project: { id: string } }) {
  const { t } = useTranslation();
  const found = useQuery({
    queryKey: ['projects', project.id, 'fund-commitments'],
    queryFn: ({ signal }) => readProjectCommitments(project.id, signal),
  });
  if (found.isError) return <ProblemNotice problem={problemOf(found.error)} onReload={() => void found.refetch()} />;
  if (!found.data || found.data.length === 0) return null;
  return (
    <Section title={t('fund.title')}>
      <ul className="rows">
        {found.data.map((one) => (
          <li key={one.id}>
            <span className="rows-wide">
              <Link to={`/projects/funds/${one.fundId}`} className="row-name">
                {one.fundName}
              </Link>
              <span className="row-sub">{one.fundNumber}</span>
              <FlagList flags={one.flags} />
            </span>
            <MoneyValue value={one.amount} />
            <CommitmentState one={one} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
