import { useTranslation } from 'react-i18next';
import type { ProjectLedgerRow } from '../api/project';
import { useSession } from '../app/session';
import { useLabel } from '../patterns/labels';
import { PageHead } from '../patterns/PageHead';
import { MoneyValue } from '../patterns/values';
import { SheetImport } from '../sheets/SheetImport';
import type { SheetKind } from '../sheets/SheetKind';
import { mayBringProjects } from './rights';

const fields: Record<string, string> = {
  '/number': 'project.ledgerNumber',
  '/name': 'project.name',
  '/investor': 'lead.investor',
  '/creditCode': 'lead.creditCode',
  '/country': 'lead.country',
  '/industry': 'lead.industry',
  '/unit': 'project.unit',
  '/amount': 'project.amount',
  '/contractAmount': 'project.sheet.contractAmount',
  '/stage': 'project.stage',
  '/signedOn': 'project.sheet.signedOn',
  '/registeredOn': 'project.sheet.registeredOn',
  '/startedOn': 'project.sheet.startedOn',
  '/producedOn': 'project.sheet.producedOn',
  '/plannedStart': 'project.sheet.plannedStart',
  '/plannedProduction': 'project.sheet.plannedProduction',
  '/liaison': 'project.sheet.liaison',
  '/note': 'form.note',
};

/// A ledger of running projects that never were leads here.
export function ProjectImportPage() {
  const { t } = useTranslation();
  const session = useSession();
  const allowed = mayBringProjects(session.functions);
  const kind = useProjectSheet();
  return (
    <div className={allowed ? 'page' : 'page page-form'}>
      <PageHead
        title={t('project.sheet.title')}
        about={allowed && t('project.sheet.about')}
        back={{ to: '/projects/list', label: t('project.register') }}
      />
      {allowed ? (
        <SheetImport kind={kind} />
      ) : (
        <p className="notice notice-warn" role="status">
          {t('project.sheet.mayNot')}
        </p>
      )}
    </div>
  );
}

function useProjectSheet(): SheetKind<ProjectLedgerRow> {
  const { t } = useTranslation();
  const label = useLabel();
  return {
    kind: 'projects',
    page: '/projects',
    waiting: t('project.sheet.waiting'),
    toRegister: t('project.sheet.toRegister'),
    refresh: [['projects'], ['work']],
    main: { title: t('project.name'), cell: (row) => row.name },
    columns: [
      { title: t('lead.investor'), cell: (row) => row.investor || '—' },
      { title: t('project.unit'), cell: (row) => label(row.unit) || '—' },
      { title: t('project.stage'), cell: (row) => label(row.stage) || '—' },
      { title: t('project.amount'), right: true, cell: (row) => <MoneyValue value={row.amount} /> },
    ],
    fields,
    notes: (row) =>
      row.problem === null && (
        <>
          {row.undated && <span className="ledger-note">{t('project.sheet.undated')}</span>}
          {row.unproved > 0 && <span className="ledger-note">{t('project.sheet.unproved', { count: row.unproved })}</span>}
        </>
      ),
  };
}
