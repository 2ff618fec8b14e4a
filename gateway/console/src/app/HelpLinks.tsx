import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/// At the end of the menu: what the system can do, the guide of one's role again, and the keys.
export function HelpLinks({ onAsk }: { onAsk: (what: 'guide' | 'shortcuts') => void }) {
  const { t } = useTranslation();
  return (
    <>
      <Link to="/capabilities" className="plain-button">
        {t('capability.title')}
      </Link>
      <button type="button" className="plain-button" onClick={() => onAsk('guide')}>
        {t('guide.again')}
      </button>
      <button type="button" className="plain-button side-keys" onClick={() => onAsk('shortcuts')}>
        {t('shortcut.title')}
      </button>
    </>
  );
}
