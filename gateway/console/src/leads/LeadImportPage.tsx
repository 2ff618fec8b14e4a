import { useTranslation } from 'react-i18next';
import type { LeadRow } from '../api/lead-ledger';
import { useSession } from '../app/session';
import { PageHead } from '../patterns/PageHead';
import { MoneyValue } from '../patterns/values';
import { SheetImport } from '../sheets/SheetImport';
import type { SheetKind } from '../sheets/SheetKind';
import { mayReport } from './rights';

const fields: Record<string, string> = {
  '/amount': 'lead.amount',
  '/content': 'lead.content',
  '/heardOn': 'lead.heardOn',
  '/industry': 'lead.industry',
  '/title': 'lead.title',
  '/investor/country': 'lead.country',
  '/investor/creditCode': 'lead.creditCode',
  '/investor/names': 'lead.investor',
  '/contacts/0/name': 'lead.contactName',
  '/contacts/0/position': 'lead.contactPosition',
  '/contacts/0/phone': 'lead.contactPhone',
  '/contacts/0/email': 'lead.contactEmail',
};

/// A spreadsheet of leads.
export function LeadImportPage() {
  const { t } = useTranslation();
  const session = useSession();
  const allowed = mayReport(session.functions);
  const kind = useLeadSheet();
  return (
    <div className={allowed ? 'page' : 'page page-form'}>
      <PageHead
        title={t('lead.ledger.title')}
        about={allowed && t('lead.ledger.about')}
        back={{ to: '/leads', label: t('lead.register') }}
      />
      {allowed ? (
        <SheetImport kind={kind} />
      ) : (
        <p className="notice notice-warn" role="status">
          {t('lead.mayNotReport')}
        </p>
      )}
    </div>
  );
}

function useLeadSheet(): SheetKind<LeadRow> {
  const { t } = useTranslation();
  return {
    kind: 'leads',
    page: '/leads',
    waiting: t('lead.ledger.waiting'),
    toRegister: t('lead.ledger.toRegister'),
    refresh: [['leads'], ['work']],
    main: { title: t('lead.investor'), cell: (row) => row.investor },
    columns: [{ title: t('lead.amount'), right: true, cell: (row) => <MoneyValue value={row.amount} /> }],
    fields,
    notes: (row) => row.warnings.length > 0 && <Warnings row={row} />,
  };
}

function Warnings({ row }: { row: LeadRow }) {
  const { t } = useTranslation();
  return (
    <>
      {t('lead.ledger.similar')}
      {row.warnings.map((one, index) => (
        <span key={one.number ?? index} className="row-sub">
          {[one.name ?? t('lead.check.hidden'), one.number, t('lead.check.heldBy', { unit: one.heldBy })].filter(Boolean).join(' · ')}
        </span>
      ))}
    </>
  );
}
