import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { configure, render } from '@testing-library/react';
import i18next from 'i18next';
import type { ReactNode } from 'react';
import { initReactI18next } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import type { Session } from '../api/session';
import { SessionContext } from '../app/session';
import { wordForNew } from '../i18n';
import en from '../i18n/en.json';
import { TodayContext } from '../patterns/today';

/// A slow machine is no fault of what is tested.
configure({ asyncUtilTimeout: 20_000 });

const officer: Session = {
  subject: 'o.1',
  name: 'Officer',
  unit: { id: 'linzi', nameZh: '', nameEn: 'Linzi District' },
  functions: ['UNIT_OFFICER'],
  today: '2026-11-29',
};

/// A page as it stands in the console: English texts, a router, its own query cache, somebody signed in.
export async function show(page: ReactNode, at = '/', person: Partial<Session> = {}) {
  if (!i18next.isInitialized) {
    await i18next.use(initReactI18next).init({
      lng: 'en',
      resources: { en: { translation: en } },
      interpolation: { escapeValue: false },
      parseMissingKeyHandler: wordForNew,
    });
  }
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return render(page, {
    wrapper: ({ children }) => (
      <QueryClientProvider client={queries}>
        <SessionContext.Provider value={{ ...officer, ...person }}>
          <TodayContext.Provider value={officer.today}>
            <MemoryRouter initialEntries={[at]}>{children}</MemoryRouter>
          </TodayContext.Provider>
        </SessionContext.Provider>
      </QueryClientProvider>
    ),
  });
}
