import { useTranslation } from 'react-i18next';
import { type Promotion, promotionKinds, readPromotions } from '../api/promotion';
import { useSession } from '../app/session';
import { mayReport } from '../leads/rights';
import { useChoices } from '../patterns/fields';
import { useUnitChoices, useUnitName } from '../patterns/labels';
import { LinkButton } from '../patterns/LinkButton';
import { RegisterPage } from '../patterns/RegisterPage';
import type { Column } from '../patterns/RegisterRows';
import { BroughtValue, DaysValue } from '../trips/TripState';
import { VisitNavigation } from '../visits/VisitNavigation';
import { PromotionState } from './PromotionState';

/// L9: which events were held, who came, and what came of them.
export function PromotionRegisterPage() {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <RegisterPage<Promotion>
      name="promotions"
      title={t('promotion.title')}
      about={t('promotion.about')}
      actions={mayReport(session.functions) && <LinkButton to="/promotions/new">{t('promotion.plan')}</LinkButton>}
      top={<VisitNavigation />}
      filters={[
        { name: 'q', label: t('promotion.search') },
        { name: 'kind', label: t('promotion.kindLabel'), options: useChoices(promotionKinds, 'promotion.kind') },
        { name: 'unit', label: t('promotion.unit'), options: useUnitChoices() },
      ]}
      columns={useColumns()}
      load={({ filters, after, signal }) => readPromotions(filters, after, signal)}
      rowKey={(promotion) => promotion.id}
      rowLink={(promotion) => `/promotions/${promotion.id}`}
      empty={t('promotion.none')}
    />
  );
}

function useColumns(): Column<Promotion>[] {
  const { t } = useTranslation();
  const unit = useUnitName();
  return [
    {
      title: t('promotion.name'),
      main: true,
      cell: (promotion) => (
        <>
          {promotion.name}
          <span className="row-sub">
            {promotion.number} · {promotion.place}
          </span>
        </>
      ),
    },
    { title: t('promotion.kindLabel'), name: 'kind', phone: 'head', cell: (promotion) => <PromotionState promotion={promotion} /> },
    { title: t('promotion.days'), name: 'days', cell: (promotion) => <DaysValue from={promotion.from} until={promotion.until} /> },
    { title: t('promotion.unit'), name: 'unit', cell: (promotion) => [promotion.unit, ...promotion.partners].map(unit).join('；') },
    { title: t('promotion.cameOf'), name: 'cameOf', right: true, cell: ({ figures }) => `${figures.came} / ${figures.invited}` },
    { title: t('promotion.leads'), name: 'leads', cell: ({ figures }) => <BroughtValue brought={figures.brought} /> },
  ];
}
