const most = 8;
let searches: readonly string[] = [];

/// What was looked for since this page was opened, the latest first. It is kept nowhere: a name that somebody typed is not stored.
export function recentSearches(): readonly string[] {
  return searches;
}

export function rememberSearch(typed: string): void {
  searches = [typed, ...searches.filter((one) => one !== typed)].slice(0, most);
}

export function forgetSearches(): void {
  searches = [];
}
