import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { problemOf } from '../api/problem';
import { type RuleKind, readRuleKinds, ruleServices } from '../api/rules';
import { useLabel } from '../patterns/labels';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { Section } from '../patterns/Section';
import { useToday } from '../patterns/today';
import { DateValue } from '../patterns/values';
import { decidesOn } from './versions';

/// What the city decided as data, part by part: what is in force today, and since when.
export function RulesPage() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <PageHead title={t('rules.title')} about={t('rules.about')} />
      {ruleServices.map((service) => (
        <KindsOfService key={service} service={service} />
      ))}
    </div>
  );
}

function KindsOfService({ service }: { service: string }) {
  const { t } = useTranslation();
  const kinds = useQuery({ queryKey: ['rules', service], queryFn: ({ signal }) => readRuleKinds(service, signal) });
  return (
    <Section title={t(`part.${service}`)}>
      {kinds.isPending && <Skeleton active title={false} paragraph={{ rows: 3 }} />}
      {kinds.isError && <ProblemNotice problem={problemOf(kinds.error)} onReload={() => void kinds.refetch()} />}
      <ul className="rows">
        {kinds.data?.items.map((kind) => (
          <li key={kind.kind}>
            <KindRow service={service} kind={kind} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function KindRow({ service, kind }: { service: string; kind: RuleKind }) {
  const { t } = useTranslation();
  const label = useLabel();
  const today = useToday();
  const inForce = kind.versions.find((version) => decidesOn(version, today));
  const title = (inForce ?? kind.versions[0])?.title;
  return (
    <>
      <span className="rows-wide">
        <Link to={`/rules/${service}/${kind.kind}`} className="row-name">{title ? label(title) : kind.kind}</Link>
        <span className="row-sub">{inForce ? `${kind.kind} · ${inForce.reference}` : `${kind.kind} · ${t('rules.noneInForce')}`}</span>
      </span>
      <DateValue value={inForce?.validFrom} />
    </>
  );
}
