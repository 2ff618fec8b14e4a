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
import { inForceOn, titleOf } from './versions';

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
  const inForce = inForceOn(kind.versions, today);
  const references = inForce.map((version) => version.reference).join(t('list.separator'));
  return (
    <>
      <span className="rows-wide">
        <Link to={`/rules/${service}/${kind.kind}`} className="row-name">{titleOf(kind.versions, label) ?? kind.kind}</Link>
        <span className="row-sub">{`${kind.kind} · ${references || t('rules.noneInForce')}`}</span>
      </span>
      <DateValue value={inForce[0]?.validFrom} />
    </>
  );
}
