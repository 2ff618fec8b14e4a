import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

/// A page that could not be loaded or broke: said plainly, with the one thing that helps.
export function FailedPage() {
  const { t } = useTranslation();
  return (
    <main className="page-alone" role="alert">
      <h1>{t('failed.title')}</h1>
      <p>{t('failed.about')}</p>
      <Button type="primary" onClick={() => window.location.reload()}>
        {t('problem.reload')}
      </Button>
    </main>
  );
}
