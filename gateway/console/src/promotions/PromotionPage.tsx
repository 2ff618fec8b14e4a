import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type Promotion, promotionPath } from '../api/promotion';
import { useUnitName } from '../patterns/labels';
import { type RecordAction, RecordPage } from '../patterns/RecordPage';
import { RecordTrail } from '../patterns/RecordTrail';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { MoneyValue } from '../patterns/values';
import { BroughtValue, DaysValue } from '../trips/TripState';
import { InvitedSection } from './InvitedSection';
import { AttendanceDialog, CancelPromotionDialog, ChangePromotionDialog, InviteDialog, NameLeadDialog } from './PromotionDialogs';
import { PromotionState } from './PromotionState';

export function PromotionPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <RecordPage<Promotion>
      query={useRecord<Promotion>('promotions', id, promotionPath(id))}
      back={{ to: '/promotions', label: t('promotion.title') }}
      title={(promotion) => promotion.name}
      about={(promotion) => `${promotion.number} · ${promotion.place}`}
      tags={(promotion) => <PromotionState promotion={promotion} />}
      actions={useActions()}
      offered={(promotion) => promotion.actions}
      aside={(promotion) => <RecordTrail kind="promotion" records="promotions" id={promotion.id} />}
    >
      {(promotion, read) => (
        <>
          {promotion.cancelledBecause && (
            <p className="notice notice-quiet">{t('promotion.cancelled', { reason: promotion.cancelledBecause })}</p>
          )}
          <EventSection promotion={promotion} />
          <InvitedSection read={read} />
        </>
      )}
    </RecordPage>
  );
}

function useActions(): RecordAction<Promotion>[] {
  const { t } = useTranslation();
  return [
    { name: 'invite', label: t('promotion.action.invite'), dialog: (read, close) => <InviteDialog read={read} onClose={close} /> },
    {
      name: 'attendance',
      label: t('promotion.action.attendance'),
      dialog: (read, close) => <AttendanceDialog read={read} onClose={close} />,
    },
    { name: 'lead', label: t('promotion.action.lead'), dialog: (read, close) => <NameLeadDialog read={read} onClose={close} /> },
    { name: 'change', label: t('promotion.action.change'), dialog: (read, close) => <ChangePromotionDialog read={read} onClose={close} /> },
    {
      name: 'cancel',
      label: t('promotion.action.cancel'),
      danger: true,
      dialog: (read, close) => <CancelPromotionDialog read={read} onClose={close} />,
    },
  ];
}

function EventSection({ promotion }: { promotion: Promotion }) {
  const { t } = useTranslation();
  const unit = useUnitName();
  const { figures } = promotion;
  return (
    <Section title={t('promotion.facts')}>
      <Facts
        items={[
          [t('promotion.unit'), [promotion.unit, ...promotion.partners].map(unit).join('；')],
          [t('promotion.days'), <DaysValue key="days" from={promotion.from} until={promotion.until} />],
          [t('promotion.invited'), figures.invited],
          [t('promotion.came'), figures.came],
          [t('promotion.absent'), figures.absent],
          [t('promotion.signed'), figures.signed.map((sum) => <MoneyValue key={sum.currency} value={sum} />)],
          [t('promotion.leads'), <BroughtValue key="brought" brought={figures.brought} />],
          [t('visit.plannedBy'), <Doer key="by" by={promotion.plannedBy} />],
        ]}
      />
      <ul className="plain-list">
        {promotion.leads.map((lead) => (
          <li key={lead.leadId} className="fact-line">
            <Link to={`/leads/${lead.leadId}`} className="figures">
              {lead.leadNumber}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
