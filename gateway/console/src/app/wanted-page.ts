const name = 'yihao.wanted';

/// Where somebody wanted to go before they had to sign in.
export const wantedPage = {
  keep(page: string | undefined): void {
    if (page && page !== '/') sessionStorage.setItem(name, page);
  },
  take(): string | undefined {
    const page = sessionStorage.getItem(name) ?? undefined;
    sessionStorage.removeItem(name);
    return page?.startsWith('/') && !page.startsWith('//') ? page : undefined;
  },
};
