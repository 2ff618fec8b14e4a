import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { mayOpen } from '../app/access';
import { useSession } from '../app/session';
import { type ChartTone, ChartToneContext } from '../patterns/chartTone';
import { wallPages } from './pages';
import { useTurning, useTypeSize } from './turning';

/// Where the leader's page is, there is the wall.
const LEADERS_PAGE = '/projects/leader';

/// How high the middle of a page is, in letters.
const BODY = 31;

const colours = ['#8fb8e8', '#f0c36a', '#7fcfa4', '#f09a92', '#c5cfdd'];

/// For a screen on a leader's wall: large, dark, turning by itself, kept fresh, and without a person's name.
export function WallPage() {
  const { t } = useTranslation();
  const session = useSession();
  if (!mayOpen(LEADERS_PAGE, session.functions))
    return (
      <main className="page-alone">
        <p className="notice">{t('wall.notYours')}</p>
        <Link to="/">{t('notFound.home')}</Link>
      </main>
    );
  return <Wall />;
}

function Wall() {
  const { t } = useTranslation();
  const size = useTypeSize();
  const { at, paused } = useTurning(wallPages.length);
  const { title, Page } = wallPages[at] ?? { title: 'wall.title', Page: () => null };
  const tone = useMemo<ChartTone>(() => ({ text: '#f2f5f9', line: '#33455e', size: Math.round(size * 0.9), colours, height: size * BODY }), [size]);
  useEffect(() => {
    document.title = `${t('wall.title')} · ${t('app.name')}`;
  }, [t]);
  return (
    <ChartToneContext value={tone}>
      <main className="wall" style={{ fontSize: size }} data-page={title}>
        <header className="wall-head">
          <h1>{t(title)}</h1>
          <span className="wall-city">{t('app.short')}</span>
        </header>
        <section className="wall-body" key={title} aria-label={t(title)}>
          <Page />
        </section>
        <footer className="wall-foot">
          <span className="figures">
            {at + 1} / {wallPages.length}
          </span>
          <span role="status">{t(paused ? 'wall.paused' : 'wall.turns')}</span>
          <button type="button" className="plain-button" onClick={() => void document.documentElement.requestFullscreen?.()}>
            {t('wall.fullScreen')}
          </button>
          <Link to={LEADERS_PAGE} className="plain-button">
            {t('wall.leave')}
          </Link>
        </footer>
      </main>
    </ChartToneContext>
  );
}
