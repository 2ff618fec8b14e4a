import { useTranslation } from 'react-i18next';
import { type FundRow, readFunds } from '../api/fund';
import { UnitName, useLabel, useUnitChoices } from '../patterns/labels';
import { LinkButton } from '../patterns/LinkButton';
import { RegisterPage } from '../patterns/RegisterPage';
import { MoneyValue, StateTag } from '../patterns/values';
import { ProjectNavigation } from '../projects/ProjectNavigation';
import { useFundRules, useKinds } from './rules';

/// P9: guidance funds, what is left of each, and how many of its commitments are bait.
export function FundRegisterPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const mayRegister = useFundRules()?.actions.includes('register') ?? false;
  return (
    <RegisterPage<FundRow>
      name="funds"
      title={t('fund.title')}
      about={t('fund.about')}
      top={<ProjectNavigation />}
      actions={mayRegister && <LinkButton to="/projects/funds/new">{t('fund.register')}</LinkButton>}
      filters={[
        { name: 'kind', label: t('fund.kind'), options: useKinds('kinds') },
        { name: 'unit', label: t('fund.unit'), options: useUnitChoices() },
      ]}
      columns={[
        {
          title: t('fund.name'),
          main: true,
          cell: (one) => (
            <>
              {one.name}
              <span className="row-sub">
                {one.number} · {label(one.kindLabel)} · {one.manager}
              </span>
            </>
          ),
        },
        { title: t('fund.unit'), cell: (one) => <UnitName id={one.unit} /> },
        { title: t('fund.size'), cell: (one) => <MoneyValue value={one.size} /> },
        { title: t('fund.committed'), cell: (one) => <MoneyValue value={one.committed} /> },
        { title: t('fund.paid'), cell: (one) => <MoneyValue value={one.paid} /> },
        {
          title: t('fund.bait'),
          phone: 'head',
          cell: (one) => one.flagged > 0 && <StateTag tone="bad">{t('fund.flagged', { count: one.flagged })}</StateTag>,
        },
      ]}
      load={({ filters, after, signal }) => readFunds(filters, after, signal)}
      rowKey={(one) => one.id}
      rowLink={(one) => `/projects/funds/${one.id}`}
      empty={t('fund.none')}
    />
  );
}
