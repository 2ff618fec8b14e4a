import { useTranslation } from 'react-i18next';
import { type Opportunity, opportunityStatuses, readOpportunities } from '../api/opportunity';
import { useChoices } from '../patterns/fields';
import { UnitName, useLabel, useUnitChoices } from '../patterns/labels';
import { LinkButton } from '../patterns/LinkButton';
import { RegisterPage } from '../patterns/RegisterPage';
import { DateValue } from '../patterns/values';
import { ProjectNavigation } from '../projects/ProjectNavigation';
import { BandValue, OpportunityState } from './OpportunityState';
import { useOpportunityRules } from './rules';

/// P4: packaged opportunities of the units one sees.
export function OpportunityRegisterPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const mayDraft = useOpportunityRules()?.mayDraft ?? false;
  return (
    <RegisterPage<Opportunity>
      name="opportunities"
      title={t('opportunity.title')}
      about={t('opportunity.about')}
      top={<ProjectNavigation />}
      actions={
        <>
          <LinkButton to="/public/opportunities" second>
            {t('opportunity.publicPage')}
          </LinkButton>
          {mayDraft && <LinkButton to="/projects/opportunities/new">{t('opportunity.draft')}</LinkButton>}
        </>
      }
      filters={[
        { name: 'status', label: t('opportunity.statusLabel'), options: useChoices(opportunityStatuses, 'opportunity.status') },
        { name: 'unit', label: t('opportunity.unit'), options: useUnitChoices() },
      ]}
      columns={[
        {
          title: t('opportunity.name'),
          main: true,
          cell: ({ shown }) => (
            <>
              {label(shown.title)}
              <span className="row-sub">
                {shown.number} · {shown.industryName ?? shown.industry}
              </span>
            </>
          ),
        },
        { title: t('opportunity.unit'), name: 'unit', cell: (one) => <UnitName id={one.unit} /> },
        { title: t('opportunity.amount'), name: 'amount', cell: ({ shown }) => <BandValue from={shown.amountFrom} to={shown.amountTo} /> },
        { title: t('opportunity.validUntil'), name: 'validUntil', cell: ({ shown }) => <DateValue value={shown.validUntil} /> },
        { title: t('opportunity.statusLabel'), phone: 'head', cell: (one) => <OpportunityState status={one.status} /> },
      ]}
      load={({ filters, after, signal }) => readOpportunities(filters, after, signal)}
      rowKey={({ shown }) => shown.id}
      rowLink={({ shown }) => `/projects/opportunities/${shown.id}`}
      empty={t('opportunity.none')}
    />
  );
}
