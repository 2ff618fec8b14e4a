import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { loginAddress } from '../api/session';
import { LanguageSwitch } from './LanguageSwitch';

export function SignInPage() {
  const { t } = useTranslation();
  const location = useLocation();
  const from = (location.state as { from?: string } | null)?.from ?? '/';
  const failed = new URLSearchParams(location.search).has('failed');
  return (
    <main className="sign-in" id="main">
      <div className="sign-in-language">
        <LanguageSwitch />
      </div>
      <div className="sign-in-sheet">
        <img src="/seal.svg" alt="" width="52" height="52" />
        <h1>{t('app.short')}</h1>
        <p className="sign-in-line">{t('app.line')}</p>
        <p className="sign-in-about">
          {t('signIn.about')}
          {from !== '/' && <span className="row-sub">{t('signIn.back')}</span>}
        </p>
        {failed && (
          <p className="notice notice-bad" role="alert">
            {t('signIn.failed')}
          </p>
        )}
        <Button type="primary" size="large" block href={loginAddress(from)}>
          {t('signIn.button')}
        </Button>
        <p className="sign-in-public">
          <Link to="/public/publicity">{t('signIn.publicity')}</Link> <Link to="/public/opportunities">{t('publicOpportunity.title')}</Link>
        </p>
      </div>
    </main>
  );
}
