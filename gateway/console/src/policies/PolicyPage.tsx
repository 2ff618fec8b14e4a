import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Policy, type PolicySystem, readPolicies } from '../api/policy';
import { problemOf } from '../api/problem';
import { EmptyNotice } from '../patterns/EmptyNotice';
import { useLabel } from '../patterns/labels';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { Section } from '../patterns/Section';
import { useSource } from '../patterns/sources';
import { DateValue } from '../patterns/values';
import { ProjectNavigation } from '../projects/ProjectNavigation';

/// P8: the policies in force today, tier by tier, with what each clause asks.
export function PolicyPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const system = useQuery({ queryKey: ['policies'], queryFn: ({ signal }) => readPolicies(signal) });
  return (
    <div className="page">
      <PageHead title={t('policy.title')} about={t('policy.about')} />
      <ProjectNavigation />
      {system.isPending && <Skeleton active />}
      {system.isError && <ProblemNotice problem={problemOf(system.error)} onReload={() => void system.refetch()} />}
      {tiersOf(system.data, t('policy.otherTier')).map((tier) => {
        const policies = system.data?.items.filter((policy) => tier.has(policy.tier)) ?? [];
        return (
          <Section
            key={tier.id}
            title={typeof tier.label === 'string' ? tier.label : label(tier.label)}
            extra={tier.policies !== undefined && <span className="figures">{t('policy.count', { there: policies.length, meant: tier.policies })}</span>}
          >
            {policies.length === 0 && <EmptyNotice text={t('policy.none')} />}
            {policies.map((policy) => (
              <PolicyText key={policy.reference} policy={policy} />
            ))}
          </Section>
        );
      })}
    </div>
  );
}

/// The tiers in their order; last those that the system does not name, so that no policy is left out.
function tiersOf(system: PolicySystem | undefined, others: string) {
  if (!system) return [];
  const known = new Set(system.tiers.map((tier) => tier.id));
  const named = system.tiers.map((tier) => ({ ...tier, has: (one: string) => one === tier.id }));
  const rest = { id: '', label: others, policies: undefined, has: (one: string) => !known.has(one) };
  return system.items.some((policy) => rest.has(policy.tier)) ? [...named, rest] : named;
}

function PolicyText({ policy }: { policy: Policy }) {
  const { t } = useTranslation();
  const label = useLabel();
  const source = useSource();
  return (
    <article className="policy">
      <h3 className="fact-line">{policy.title ? label(policy.title) : policy.id}</h3>
      <p className="row-sub">
        <Link to="/rules/project/policy">{policy.reference}</Link> · <DateValue value={policy.validFrom} /> –{' '}
        <DateValue value={policy.validUntil} />
        {policy.under && ` · ${t('policy.under', { policy: policy.under })}`} · {source(policy.source)}
      </p>
      {policy.documents.map((document) => (
        <p key={document.link} className="row-sub">
          <a href={document.link} target="_blank" rel="noreferrer">
            {label(document.label)}
          </a>
        </p>
      ))}
      <ul className="rows">
        {policy.clauses.map((clause) => (
          <li key={clause.id}>
            <span className="rows-wide">
              <strong>{label(clause.label)}</strong>
              <span className="row-sub">{clause.needs.map((need) => label(need.label)).join(t('list.separator'))}</span>
            </span>
            {(clause.from || clause.until) && (
              <span>
                <DateValue value={clause.from} /> – <DateValue value={clause.until} />
              </span>
            )}
            <span>{label(clause.gives)}</span>
          </li>
        ))}
      </ul>
    </article>
  );
}
