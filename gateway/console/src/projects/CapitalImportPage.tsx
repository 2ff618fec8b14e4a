import { useTranslation } from 'react-i18next';
import type { CapitalRow } from '../api/capital';
import { useSession } from '../app/session';
import { useLabel } from '../patterns/labels';
import { PageHead } from '../patterns/PageHead';
import { DateValue, MoneyValue } from '../patterns/values';
import { SheetImport } from '../sheets/SheetImport';
import type { SheetKind } from '../sheets/SheetKind';
import { mayEnterCapital } from './rights';

const fields: Record<string, string> = {
  '/project': 'capital.project',
  '/amount': 'capital.amount',
  '/valueDate': 'capital.valueDate',
  '/kind': 'capital.kind',
  '/payer': 'capital.payer',
  '/voucher/kind': 'capital.voucherKind',
  '/voucher/number': 'capital.voucherNumber',
  '/note': 'form.note',
};

/// A ledger of paid-in funds.
export function CapitalImportPage() {
  const { t } = useTranslation();
  const session = useSession();
  const allowed = mayEnterCapital(session.functions);
  const kind = useCapitalSheet();
  return (
    <div className={allowed ? 'page' : 'page page-form'}>
      <PageHead
        title={t('capital.sheet.title')}
        about={allowed && t('capital.sheet.about')}
        back={{ to: '/projects/capital', label: t('capital.title') }}
      />
      {allowed ? (
        <SheetImport kind={kind} />
      ) : (
        <p className="notice notice-warn" role="status">
          {t('capital.sheet.mayNot')}
        </p>
      )}
    </div>
  );
}

function useCapitalSheet(): SheetKind<CapitalRow> {
  const { t } = useTranslation();
  const label = useLabel();
  return {
    kind: 'capital',
    page: '/projects/capital',
    link: (row) => `/projects/${row.projectId}`,
    waiting: t('capital.sheet.waiting'),
    toRegister: t('capital.sheet.toRegister'),
    refresh: [['projects'], ['capital'], ['work']],
    main: { title: t('capital.project'), cell: (row) => row.project },
    columns: [
      { title: t('capital.kind'), cell: (row) => label(row.kind) || '—' },
      { title: t('capital.amount'), right: true, cell: (row) => <MoneyValue value={row.amount} /> },
      { title: t('capital.valueDate'), cell: (row) => <DateValue value={row.valueDate} /> },
    ],
    fields,
    notes: (row) => row.problem === null && !row.hasVoucher && t('capital.sheet.noVoucher'),
  };
}
