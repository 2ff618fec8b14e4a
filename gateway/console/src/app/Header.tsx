import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { officerPage } from '../api/network';
import { signOut } from '../api/session';
import { forgetDrafts } from '../patterns/draft';
import { useUnitName } from '../patterns/labels';
import { Bell } from './Bell';
import { LanguageSwitch } from './LanguageSwitch';
import { useSession } from './session';

export function Header() {
  const { t } = useTranslation();
  const session = useSession();
  const unit = useUnitName();
  const queries = useQueryClient();
  const leave = async () => {
    const next = await signOut().catch(() => '/sign-in');
    forgetDrafts();
    queries.clear();
    window.location.assign(next);
  };
  return (
    <header className="header">
      <Link to="/" className="brand">
        <img src="/seal.svg" alt="" width="26" height="26" />
        <span className="brand-name">{t('app.short')}</span>
        <span className="brand-line">{t('app.line')}</span>
      </Link>
      <div className="header-person">
        <span className="header-unit">{unit(session.unit)}</span>
        <Link to={officerPage(session.subject)} className="header-name">
          {session.name}
        </Link>
      </div>
      <Bell />
      <LanguageSwitch />
      <button type="button" className="plain-button header-leave" onClick={() => void leave()}>
        {t('shell.signOut')}
      </button>
    </header>
  );
}
