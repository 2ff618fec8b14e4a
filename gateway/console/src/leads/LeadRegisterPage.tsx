import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { readBulkOffer } from '../api/bulk';
import { exportLeads, type Lead, leadStatuses, readLeads } from '../api/lead';
import { useSession } from '../app/session';
import { useChoices } from '../patterns/fields';
import { useUnitChoices, useUnitName } from '../patterns/labels';
import { LinkButton } from '../patterns/LinkButton';
import { type Marks, RegisterPage } from '../patterns/RegisterPage';
import type { Column } from '../patterns/RegisterRows';
import { DateValue, MoneyValue } from '../patterns/values';
import { LeadNavigation } from '../referrals/LeadNavigation';
import { BulkActions } from './BulkActions';
import { useLeadNames } from './LeadName';
import { LeadState } from './LeadState';
import { mayReport } from './rights';
import { SourceSection } from './SourceSection';

export function LeadRegisterPage() {
  const { t } = useTranslation();
  const session = useSession();
  const statuses = useChoices(leadStatuses, 'lead.status');
  const units = useUnitChoices();
  const marks = useMarks();
  return (
    <RegisterPage<Lead>
      name="leads"
      title={t('lead.register')}
      about={t('lead.registerAbout')}
      actions={
        mayReport(session.functions) && (
          <>
            <LinkButton to="/leads/import" second>
              {t('lead.ledger.open')}
            </LinkButton>
            <LinkButton to="/leads/new">{t('lead.report')}</LinkButton>
          </>
        )
      }
      top={
        <>
          <LeadNavigation />
          <SourceSection />
        </>
      }
      filters={[
        { name: 'q', label: t('lead.search') },
        { name: 'status', label: t('lead.statusLabel'), options: statuses },
        { name: 'unit', label: t('lead.unit'), options: units },
        {
          name: 'valuable',
          label: t('lead.valuableLabel'),
          options: [
            { value: 'true', label: t('lead.valuable') },
            { value: 'false', label: t('lead.notValuable') },
          ],
        },
      ]}
      columns={useColumns()}
      load={({ filters, after, signal }) => readLeads(filters, after, signal)}
      exported={exportLeads}
      rowKey={(lead) => lead.id}
      rowLink={(lead) => `/leads/${lead.id}`}
      rowTone={(lead) => (lead.clocks?.some((clock) => clock.overdue) ? 'late' : undefined)}
      empty={t('lead.none')}
      marks={marks}
    />
  );
}

/// Only who may decide about several leads at once marks any.
function useMarks(): Marks<Lead> | undefined {
  const { t } = useTranslation();
  const names = useLeadNames();
  const offer = useQuery({ queryKey: ['bulk-offer'], queryFn: ({ signal }) => readBulkOffer(signal), staleTime: 10 * 60_000, retry: false });
  const offered = offer.data;
  if (!offered || offered.decisions.length === 0) return undefined;
  return {
    labelOf: (lead) => t('lead.bulk.mark', { name: names.investor(lead) }),
    actions: (marked, onClear) => <BulkActions offer={offered} marked={marked} onClear={onClear} />,
  };
}

function useColumns(): Column<Lead>[] {
  const { t } = useTranslation();
  const names = useLeadNames();
  const unit = useUnitName();
  return [
    {
      title: t('lead.investor'),
      main: true,
      cell: (lead) => (
        <>
          {names.investor(lead)}
          <span className="row-sub">{names.line(lead)}</span>
        </>
      ),
    },
    { title: t('lead.amount'), name: 'amount', right: true, cell: (lead) => <MoneyValue value={lead.masked ? null : lead.amount} /> },
    { title: t('lead.statusLabel'), name: 'status', phone: 'head', cell: (lead) => <LeadState lead={lead} /> },
    { title: t('lead.unit'), name: 'unit', cell: (lead) => unit(lead.ownerUnits?.[0] ?? lead.reportingUnit) },
    { title: t('lead.protectedUntil'), name: 'protectedUntil', cell: (lead) => <DateValue value={lead.protectedUntil} /> },
    { title: t('lead.receivedAt'), name: 'receivedAt', cell: (lead) => <DateValue value={lead.receivedAt} /> },
  ];
}
