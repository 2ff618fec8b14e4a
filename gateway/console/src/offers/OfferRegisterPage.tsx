import { useTranslation } from 'react-i18next';
import { type OfferRow, readOffers } from '../api/offer';
import { useChoices } from '../patterns/fields';
import { UnitName, useLabel, useUnitChoices } from '../patterns/labels';
import { LinkButton } from '../patterns/LinkButton';
import { RegisterPage } from '../patterns/RegisterPage';
import { DateValue, MoneyValue } from '../patterns/values';
import { ProjectNavigation } from '../projects/ProjectNavigation';
import { OfferState, statuses } from './OfferState';
import { useOfferKinds, useOfferRules } from './rules';

/// P11: what local enterprises offer to investors.
export function OfferRegisterPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const mayDraft = useOfferRules()?.actions.includes('draft') ?? false;
  return (
    <RegisterPage<OfferRow>
      name="offers"
      title={t('offer.title')}
      about={t('offer.about')}
      top={<ProjectNavigation />}
      actions={mayDraft && <LinkButton to="/projects/offers/new">{t('offer.draft')}</LinkButton>}
      filters={[
        { name: 'status', label: t('offer.statusLabel'), options: useChoices(statuses, 'offer.status') },
        { name: 'kind', label: t('offer.kind'), options: useOfferKinds() },
        { name: 'unit', label: t('offer.unit'), options: useUnitChoices() },
      ]}
      columns={[
        {
          title: t('offer.name'),
          main: true,
          cell: (one) => (
            <>
              {one.title}
              <span className="row-sub">
                {one.number} · {label(one.kindLabel)} · {one.enterprise}
              </span>
            </>
          ),
        },
        { title: t('offer.unit'), cell: (one) => <UnitName id={one.unit} /> },
        { title: t('offer.asked'), cell: (one) => one.asked && <MoneyValue value={one.asked} /> },
        { title: t('offer.validUntil'), cell: (one) => <DateValue value={one.validUntil} /> },
        { title: t('offer.statusLabel'), phone: 'head', cell: (one) => <OfferState offer={one} /> },
      ]}
      load={({ filters, after, signal }) => readOffers(filters, after, signal)}
      rowKey={(one) => one.id}
      rowLink={(one) => `/projects/offers/${one.id}`}
      empty={t('offer.none')}
    />
  );
}
