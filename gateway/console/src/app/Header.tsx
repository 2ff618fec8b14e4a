import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { officerPage } from '../api/network';
import { useUnitName } from '../patterns/labels';
import { useWaiting } from '../waiting/onDevice';
import { WaitingBadge } from '../waiting/WaitingBadge';
import { Bell } from './Bell';
import { HeaderSearch } from './HeaderSearch';
import { LanguageSwitch } from './LanguageSwitch';
import { useLeave } from './leave';
import { useSession } from './session';
import { StillSignedIn } from './StillSignedIn';

export function Header() {
  const { t } = useTranslation();
  const session = useSession();
  const unit = useUnitName();
  const { forms } = useWaiting();
  const leaving = useLeave();
  const navigate = useNavigate();
  const leave = () => (forms.length > 0 ? navigate('/waiting?leaving') : leaving.submit());
  return (
    <>
      <header className="header">
        <Link to="/" className="brand">
          <img src="/seal.svg" alt="" width="26" height="26" />
          <span className="brand-name">{t('app.short')}</span>
          <span className="brand-line">{t('app.line')}</span>
        </Link>
        <HeaderSearch />
        <div className="header-person">
          <span className="header-unit">{unit(session.unit)}</span>
          <Link to={officerPage(session.subject)} className="header-name">
            {session.name}
          </Link>
        </div>
        <WaitingBadge />
        <Bell />
        <LanguageSwitch />
        <button type="button" className="plain-button header-leave" disabled={leaving.pending} onClick={() => void leave()}>
          {t('shell.signOut')}
        </button>
      </header>
      <StillSignedIn leaving={leaving} />
    </>
  );
}
