import { useTranslation } from 'react-i18next';
import { type Enterprise, exportEnterprises, readEnterprises } from '../api/enterprise';
import { useSession } from '../app/session';
import { countryName } from '../leads/countries';
import { mayReport } from '../leads/rights';
import { LinkButton } from '../patterns/LinkButton';
import { RegisterPage } from '../patterns/RegisterPage';
import type { Column } from '../patterns/RegisterRows';
import { LeadNavigation } from '../referrals/LeadNavigation';
import { nameOf } from './EnterpriseName';
import { mayMerge } from './rights';

export function EnterpriseRegisterPage() {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <RegisterPage<Enterprise>
      name="enterprises"
      title={t('enterprise.title')}
      about={t('enterprise.about')}
      actions={
        <>
          {mayReport(session.functions) && (
            <LinkButton to="/enterprises/import" second>
              {t('enterprise.sheet.open')}
            </LinkButton>
          )}
          {mayMerge(session.functions) && <LinkButton to="/enterprises/duplicates">{t('enterprise.duplicates')}</LinkButton>}
        </>
      }
      top={<LeadNavigation />}
      filters={[{ name: 'q', label: t('enterprise.search') }]}
      columns={useColumns()}
      load={({ filters, after, signal }) => readEnterprises(filters, after, signal)}
      exported={exportEnterprises}
      rowKey={(enterprise) => enterprise.id}
      rowLink={(enterprise) => `/enterprises/${enterprise.id}`}
      empty={t('enterprise.none')}
    />
  );
}

function useColumns(): Column<Enterprise>[] {
  const { t, i18n } = useTranslation();
  return [
    {
      title: t('enterprise.name'),
      main: true,
      cell: ({ names, number }) => (
        <>
          {nameOf(names, i18n.language)}
          <span className="row-sub">{number}</span>
        </>
      ),
    },
    {
      title: t('lead.registration'),
      name: 'registration',
      cell: (enterprise) => <span className="figures">{enterprise.creditCode ?? enterprise.foreignRegistration ?? '—'}</span>,
    },
    { title: t('lead.country'), name: 'country', cell: (enterprise) => countryName(enterprise.country, i18n.language) },
    { title: t('lead.industry'), name: 'industry', cell: (enterprise) => enterprise.industry ?? '—' },
    {
      title: t('enterprise.traits'),
      name: 'traits',
      wide: true,
      cell: (enterprise) => enterprise.traits.map((trait) => t(`enterprise.trait.${trait}`)).join(t('list.separator')) || '—',
    },
  ];
}
