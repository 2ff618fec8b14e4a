import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Offer, readOfferChoices, readOffers } from '../api/opportunity';
import { useLabel } from '../patterns/labels';
import { currencies } from '../patterns/MoneyField';
import { PageHead } from '../patterns/PageHead';
import { RegisterPage } from '../patterns/RegisterPage';
import { DateValue } from '../patterns/values';
import { BandValue } from './OpportunityState';

/// What is offered, for everybody and made for a phone, too.
export function PublicOfferListPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const choices = useQuery({ queryKey: ['public-opportunities', 'choices'], queryFn: ({ signal }) => readOfferChoices(signal) }).data;
  const asChoices = (of: { code: string; name: string }[] = []) => of.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }));
  return (
    <div className="page">
      <PageHead title={t('publicOpportunity.title')} about={t('publicOpportunity.about')} />
      <RegisterPage<Offer>
        bare
        name="public-opportunities"
        title={t('publicOpportunity.title')}
        filters={[
          { name: 'q', label: t('publicOpportunity.text') },
          { name: 'industry', label: t('opportunity.industry'), options: asChoices(choices?.industries) },
          { name: 'division', label: t('opportunity.place'), options: asChoices(choices?.divisions) },
          { name: 'amount', label: t('publicOpportunity.amount') },
          { name: 'currency', label: t('form.currency'), options: currencies.map((value) => ({ value, label: value })) },
        ]}
        columns={[
          {
            title: t('opportunity.name'),
            main: true,
            cell: (one) => (
              <>
                {label(one.title)}
                <span className="row-sub">
                  {one.number} · {one.industryName ?? one.industry}
                </span>
              </>
            ),
          },
          { title: t('opportunity.place'), cell: (one) => one.carrierName ?? one.divisionName },
          { title: t('opportunity.amount'), cell: (one) => <BandValue from={one.amountFrom} to={one.amountTo} /> },
          { title: t('opportunity.validUntil'), cell: (one) => <DateValue value={one.validUntil} /> },
        ]}
        load={({ filters, after, signal }) => readOffers(filters, after, signal)}
        rowKey={(one) => one.id}
        rowLink={(one) => `/public/opportunities/${one.id}`}
        empty={t('publicOpportunity.none')}
      />
    </div>
  );
}
