import { ArrowLeftOutlined } from '@ant-design/icons';
import { type ReactNode, useContext, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { doorOf } from '../app/navigation';
import { SessionContext } from '../app/session';
import { HelpButton } from '../help/HelpButton';

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
  const signedIn = useContext(SessionContext) !== undefined;
  const named = windowTitle ?? (typeof title === 'string' ? title : undefined);
  useEffect(() => {
    document.title = named ? `${named} · ${t('app.name')}` : t('app.name');
  }, [named, t]);
  return (
    <header className="page-head">
      {back && <Way back={back} />}
      <div className="page-head-row">
        <div className="page-head-text">
          <div className="page-head-title">
            {title && <h1>{title}</h1>}
            {tags}
          </div>
          {about && <p className="page-about">{about}</p>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
        {signedIn && <HelpButton />}
      </div>
    </header>
  );
}

/// From the door to the page above this one, which is the way back.
function Way({ back }: { back: { to: string; label: string } }) {
  const { t } = useTranslation();
  const page = back.to.split('?')[0] ?? '';
  const door = doorOf(page);
  const link = (
    <Link to={back.to} className="page-back">
      <ArrowLeftOutlined aria-hidden /> {back.label}
    </Link>
  );
  if (!door || door.path === page) return link;
  return (
    <nav className="page-way" aria-label={t('shell.way')}>
      <Link to={door.path} className="page-back">
        {t(`door.${door.name}`)}
      </Link>
      <span aria-hidden>/</span>
      {link}
    </nav>
  );
}
