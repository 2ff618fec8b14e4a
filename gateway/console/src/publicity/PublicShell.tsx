import { useTranslation } from 'react-i18next';
import { Link, Outlet } from 'react-router';
import { LanguageSwitch } from '../app/LanguageSwitch';

/// What everybody may see, without an account.
export function PublicShell() {
  const { t } = useTranslation();
  return (
    <>
      <a className="skip-link" href="#main">
        {t('shell.skip')}
      </a>
      <header className="header">
        <Link to="/public/publicity" className="brand">
          <img src="/seal.svg" alt="" width="26" height="26" />
          <span className="brand-name">{t('app.short')}</span>
          <span className="brand-line">{t('app.line')}</span>
        </Link>
        <LanguageSwitch />
        <Link to="/" className="plain-button">
          {t('signIn.button')}
        </Link>
      </header>
      <main id="main" className="shell-main" tabIndex={-1}>
        <Outlet />
      </main>
    </>
  );
}
