import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWaiting } from './onDevice';

/// Said where the form was: nothing is lost, and nothing more is to be done.
export function KeptNotice() {
  const { t } = useTranslation();
  const { waiting } = useWaiting();
  return (
    <div className="notice notice-warn" role="status">
      <p>
        <strong>{t('waiting.kept')}</strong> {t(waiting.lasting ? 'waiting.keptHelp' : 'waiting.keptInTab')}
      </p>
      <Link to="/waiting">{t('waiting.look')}</Link>
    </div>
  );
}
