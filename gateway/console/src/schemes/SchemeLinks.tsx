import { useTranslation } from 'react-i18next';
import type { Scheme } from '../api/scheme';
import { asSearch } from '../api/whatif';
import { useSession } from '../app/session';
import { LinkButton } from '../patterns/LinkButton';
import { useToday } from '../patterns/today';

/// Where one goes from a version: to the next one, and to what it would have paid last year.
export function SchemeLinks({ scheme }: { scheme: Scheme }) {
  const { t } = useTranslation();
  const { functions } = useSession();
  const lastYear = Number(useToday().slice(0, 4)) - 1;
  const mayWrite = functions.some((one) => ['BUREAU_OFFICER', 'BUREAU_HEAD'].includes(one));
  const mayAsk = mayWrite || functions.includes('FINANCE');
  const before = `${scheme.schemeId}@${scheme.schemeVersion - 1}`;
  const whatIf = (...schemes: string[]) =>
    `/claims/what-if?${asSearch({ from: `${lastYear}-01-01`, until: `${lastYear}-12-31`, schemes, assumed: [] })}`;
  if (!mayAsk) return null;
  return (
    <p className="page-actions">
      {mayWrite && <LinkButton second to={`/claims/schemes/new?from=${encodeURIComponent(scheme.id)}`}>{t('scheme.newVersion')}</LinkButton>}
      <LinkButton second to={whatIf(scheme.id)}>
        {t('scheme.whatIf')}
      </LinkButton>
      {scheme.schemeVersion > 1 && (
        <LinkButton second to={whatIf(before, scheme.id)}>
          {t('scheme.compare', { before })}
        </LinkButton>
      )}
    </p>
  );
}
