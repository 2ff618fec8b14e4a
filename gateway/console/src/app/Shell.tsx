import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { ActingNotice } from './ActingNotice';
import { DegradedBanner } from './DegradedBanner';
import { FirstGuide } from '../guide/FirstGuide';
import { useShortcuts } from '../shortcuts/useShortcuts';
import { Header } from './Header';
import { HelpLinks } from './HelpLinks';
import { BottomNavigation, SideNavigation } from './Navigation';
import { doors as allDoors, doorsFor } from './navigation';
import { PrintedBy } from './PrintedBy';
import { useSession } from './session';

const ShortcutDialog = lazy(async () => ({ default: (await import('../shortcuts/ShortcutDialog')).ShortcutDialog }));

export function Shell() {
  const { t } = useTranslation();
  const session = useSession();
  // Without lead-service nobody's functions are known: every door stays open, the services still decide.
  const unknown = (session.missing ?? []).length > 0 && session.functions.length === 0;
  const doors = unknown ? [...allDoors] : doorsFor(session.functions);
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const arrived = useRef(pathname);
  const [asked, setAsked] = useState<'guide' | 'shortcuts'>();
  const answered = () => setAsked(undefined);
  useShortcuts(doors, () => setAsked('shortcuts'));
  const help = <HelpLinks onAsk={setAsked} />;

  // A new page begins at its top, for the eye and for the keyboard.
  useEffect(() => {
    if (arrived.current === pathname) return;
    arrived.current = pathname;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <>
      <a className="skip-link" href="#main">
        {t('shell.skip')}
      </a>
      <Header />
      <div className="shell">
        <SideNavigation doors={doors} help={help} />
        {/* A page is drawn a little after its address has changed: `data-page` says which one is seen. */}
        <main id="main" ref={main} tabIndex={-1} className="shell-main" data-page={pathname}>
          <ActingNotice />
          {/* The work list names missing parts itself. */}
          {pathname !== '/' && <DegradedBanner />}
          <Suspense fallback={<div className="splash" aria-busy="true" />}>
            <Outlet />
          </Suspense>
          <PrintedBy />
        </main>
      </div>
      <BottomNavigation doors={doors} help={help} />
      <FirstGuide asked={asked === 'guide'} onClose={answered} />
      {asked === 'shortcuts' && (
        <Suspense fallback={null}>
          <ShortcutDialog doors={doors} onClose={answered} />
        </Suspense>
      )}
    </>
  );
}
