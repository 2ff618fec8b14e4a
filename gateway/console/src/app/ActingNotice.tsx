import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { actFor } from '../api/http';
import { useSession } from './session';

/// A deputy chooses here in whose place it works; what it does then is recorded with both names.
export function ActingNotice() {
  const { t } = useTranslation();
  const { actingFor, standsInFor = [] } = useSession();
  if (actingFor)
    return (
      <div className="notice notice-warn" role="status">
        <p>{t('acting.now', { name: actingFor.name })}</p>
        <Button size="small" onClick={() => startAs(null)}>
          {t('acting.stop')}
        </Button>
      </div>
    );
  if (standsInFor.length === 0) return null;
  return (
    <div className="notice notice-quiet">
      <p>{t('acting.may')}</p>
      {standsInFor.map((officer) => (
        <Button key={officer.subject} size="small" onClick={() => startAs(officer.subject)}>
          {t('acting.start', { name: officer.name })}
        </Button>
      ))}
    </div>
  );
}

/// Nothing of what one person saw stays for the other: the console begins anew.
function startAs(officer: string | null) {
  actFor(officer);
  window.location.assign('/');
}
