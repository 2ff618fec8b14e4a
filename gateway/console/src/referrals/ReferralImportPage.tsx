import { useTranslation } from 'react-i18next';
import type { ReferralRow } from '../api/referral';
import { useSession } from '../app/session';
import { mayImportReferrals } from '../leads/rights';
import { PageHead } from '../patterns/PageHead';
import { DateValue } from '../patterns/values';
import { SheetImport } from '../sheets/SheetImport';
import type { SheetKind } from '../sheets/SheetKind';

const fields: Record<string, string> = {
  '/lead': 'referral.leadNumber',
  '/referrer': 'referral.referrer',
  '/code': 'referral.sheet.code',
  '/shares': 'referral.shares',
  '/statement': 'referral.statement',
  '/filedOn': 'referral.sheet.filedOn',
};

/// A ledger of referrals, filed on behalf of their referrers.
export function ReferralImportPage() {
  const { t } = useTranslation();
  const session = useSession();
  const allowed = mayImportReferrals(session.functions);
  const kind = useReferralSheet();
  return (
    <div className={allowed ? 'page' : 'page page-form'}>
      <PageHead
        title={t('referral.sheet.title')}
        about={allowed && t('referral.sheet.about')}
        back={{ to: '/referrals', label: t('referral.title') }}
      />
      {allowed ? (
        <SheetImport kind={kind} />
      ) : (
        <p className="notice notice-warn" role="status">
          {t('referral.sheet.mayNot')}
        </p>
      )}
    </div>
  );
}

function useReferralSheet(): SheetKind<ReferralRow> {
  const { t } = useTranslation();
  return {
    kind: 'referrals',
    page: '/referrals',
    waiting: t('referral.sheet.waiting'),
    toRegister: t('referral.sheet.toRegister'),
    refresh: [['referrals'], ['leads'], ['work']],
    main: { title: t('referral.leadNumber'), cell: (row) => row.lead },
    columns: [
      {
        title: t('referral.referrer'),
        cell: (row) => row.referrers.map((one) => `${one.name} (${one.number})`).join(t('list.separator')) || '—',
      },
      { title: t('referral.shares'), cell: (row) => <span className="figures">{row.shares.join(t('list.separator')) || '—'}</span> },
      { title: t('referral.sheet.filedOn'), cell: (row) => <DateValue value={row.filedOn} /> },
    ],
    fields,
    notes: (row) => row.status && row.status !== 'FILED' && t('referral.sheet.becomes', { status: t(`referral.status.${row.status}`) }),
  };
}
