import { useTranslation } from 'react-i18next';
import type { EnterpriseRow } from '../api/enterprise';
import { useSession } from '../app/session';
import { countryName } from '../leads/countries';
import { mayReport } from '../leads/rights';
import { PageHead } from '../patterns/PageHead';
import { SheetImport } from '../sheets/SheetImport';
import type { SheetKind } from '../sheets/SheetKind';

const fields: Record<string, string> = {
  '/names': 'enterprise.name',
  '/creditCode': 'lead.creditCode',
  '/foreignRegistration': 'lead.foreignRegistration',
  '/country': 'lead.country',
  '/industry': 'lead.industry',
  '/traits': 'enterprise.traits',
};

/// A spreadsheet of enterprises.
export function EnterpriseImportPage() {
  const { t } = useTranslation();
  const session = useSession();
  const allowed = mayReport(session.functions);
  const kind = useEnterpriseSheet();
  return (
    <div className={allowed ? 'page' : 'page page-form'}>
      <PageHead
        title={t('enterprise.sheet.title')}
        about={allowed && t('enterprise.sheet.about')}
        back={{ to: '/enterprises', label: t('enterprise.title') }}
      />
      {allowed ? (
        <SheetImport kind={kind} />
      ) : (
        <p className="notice notice-warn" role="status">
          {t('enterprise.sheet.mayNot')}
        </p>
      )}
    </div>
  );
}

function useEnterpriseSheet(): SheetKind<EnterpriseRow> {
  const { t, i18n } = useTranslation();
  return {
    kind: 'enterprises',
    page: '/enterprises',
    waiting: t('enterprise.sheet.waiting'),
    toRegister: t('enterprise.sheet.toRegister'),
    refresh: [['enterprises']],
    main: { title: t('enterprise.name'), cell: (row) => row.name },
    columns: [
      { title: t('lead.registration'), cell: (row) => <span className="figures">{row.registration || '—'}</span> },
      { title: t('lead.country'), cell: (row) => countryName(row.country, i18n.language) },
    ],
    fields,
    notes: (row) => row.warnings.length > 0 && t('enterprise.sheet.checkDigit'),
  };
}
