import { ArrowLeftOutlined } from '@ant-design/icons';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

interface Props {
  /// None while what it names is not known.
  title?: ReactNode;
  about?: ReactNode;
  back?: { to: string; label: string } | undefined;
  /// Right of the title: state tags or the page's one action.
  actions?: ReactNode;
  tags?: ReactNode;
  windowTitle?: string;
}

export function PageHead({ title, about, back, actions, tags, windowTitle }: Props) {
  const { t } = useTranslation();
  const named = windowTitle ?? (typeof title === 'string' ? title : undefined);
  useEffect(() => {
    document.title = named ? `${named} · ${t('app.name')}` : t('app.name');
  }, [named, t]);
  return (
    <header className="page-head">
      {back && (
        <Link to={back.to} className="page-back">
          <ArrowLeftOutlined aria-hidden /> {back.label}
        </Link>
      )}
      <div className="page-head-row">
        <div className="page-head-text">
          <div className="page-head-title">
            {title && <h1>{title}</h1>}
            {tags}
          </div>
          {about && <p className="page-about">{about}</p>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </div>
    </header>
  );
}
