import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHead } from '../patterns/PageHead';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <PageHead title={t('notFound.title')} about={t('notFound.about')} />
      <Link to="/">{t('notFound.home')}</Link>
    </div>
  );
}
