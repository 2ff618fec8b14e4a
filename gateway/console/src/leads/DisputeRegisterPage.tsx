import { useTranslation } from 'react-i18next';
import { type FiledDispute, readDisputes } from '../api/dispute';
import { useUnitName } from '../patterns/labels';
import { RegisterPage } from '../patterns/RegisterPage';
import type { Column } from '../patterns/RegisterRows';
import { DateValue, StateTag, TimeValue } from '../patterns/values';
import { LeadNavigation } from '../referrals/LeadNavigation';

/// What a unit disputed and how it was decided; the bureau finds all of them here.
export function DisputeRegisterPage() {
  const { t } = useTranslation();
  return (
    <RegisterPage<FiledDispute>
      name="disputes"
      title={t('lead.disputes')}
      about={t('lead.disputesAbout')}
      top={<LeadNavigation />}
      filters={[]}
      columns={useColumns()}
      load={({ signal }) => readDisputes(signal)}
      rowKey={(dispute) => dispute.number}
      rowLink={(dispute) => (dispute.leadId ? `/leads/${dispute.leadId}` : undefined)}
      empty={t('lead.noDisputes')}
    />
  );
}

function useColumns(): Column<FiledDispute>[] {
  const { t } = useTranslation();
  const unit = useUnitName();
  return [
    {
      title: t('lead.disputeNumber'),
      main: true,
      cell: (dispute) => (
        <>
          <span className="figures">{dispute.number}</span>
          <span className="row-sub">
            <TimeValue value={dispute.filedAt} />
          </span>
        </>
      ),
    },
    { title: t('lead.claimant'), cell: (dispute) => unit(dispute.claimant) },
    { title: t('lead.disputeClaim'), wide: true, cell: (dispute) => dispute.claim },
    {
      title: t('lead.heldBy'),
      cell: (dispute) => (
        <>
          {unit(dispute.heldBy)}
          {dispute.protectedUntil && (
            <span className="row-sub">
              {t('lead.check.until')} <DateValue value={dispute.protectedUntil} />
            </span>
          )}
        </>
      ),
    },
    {
      title: t('lead.rulingLabel'),
      wide: true,
      cell: ({ ruling }) => (
        <>
          <StateTag tone={ruling ? 'plain' : 'warn'}>{t(`lead.ruling.${ruling?.keeper ?? 'OPEN'}`)}</StateTag>
          {ruling && <span className="row-sub">{ruling.reason}</span>}
        </>
      ),
    },
  ];
}
