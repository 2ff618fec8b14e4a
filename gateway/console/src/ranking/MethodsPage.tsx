import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Method, readMethods } from '../api/assessment';
import { problemOf } from '../api/problem';
import { useLabel } from '../patterns/labels';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { Section } from '../patterns/Section';
import { RankingNavigation } from './RankingNavigation';
import { useSource } from '../patterns/sources';

/// The methods as they are written; a new version is proposed among the rules.
export function MethodsPage() {
  const { t } = useTranslation();
  const methods = useQuery({ queryKey: ['methods'], queryFn: ({ signal }) => readMethods(signal) });
  return (
    <div className="page">
      <PageHead
        title={t('ranking.methods')}
        about={t('ranking.methodsAbout')}
        actions={<Link to="/rules/reward/assessment-method">{t('ranking.newMethod')}</Link>}
      />
      <RankingNavigation />
      {methods.isError && <ProblemNotice problem={problemOf(methods.error)} onReload={() => void methods.refetch()} />}
      {methods.isPending && (
        <div className="sheet">
          <Skeleton active paragraph={{ rows: 6 }} title={false} />
        </div>
      )}
      {methods.data?.items.map((method) => (
        <MethodShown key={`${method.id}@${method.version}`} method={method} />
      ))}
    </div>
  );
}

function MethodShown({ method }: { method: Method }) {
  const { t } = useTranslation();
  const label = useLabel();
  const source = useSource();
  return (
    <Section title={label(method.name) || method.id} extra={`${method.id}@${method.version} · ${t(`ranking.methodStatus.${method.status}`)}`}>
      {method.note && <p className="muted">{method.note}</p>}
      <p className="row-sub">{source(method.source)}</p>
      <div className="indicator-scroll" tabIndex={0}>
        <table className="indicators">
          <thead>
            <tr>
              <th scope="col">{t('ranking.indicator')}</th>
              <th scope="col">{t('ranking.weight')}</th>
              <th scope="col">{t('ranking.scoring')}</th>
            </tr>
          </thead>
          <tbody>
            {method.rules.indicators.map((one) => (
              <tr key={one.id}>
                <th scope="row">{label(one.name)}</th>
                <td>{one.weight ?? '-'}</td>
                <td>
                  <code>{one.score ? JSON.stringify(one.score) : '-'}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
