import { SearchOutlined } from '@ant-design/icons';
import { type FormEvent, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { longestSearch } from '../api/search';
import { recentSearches, rememberSearch } from './recent';

/// The one field that finds a record of any service by its number or a name.
export function SearchForm({ className, id }: { className: string; id?: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const asked = pathname === '/search' ? (new URLSearchParams(search).get('q') ?? '') : '';
  const [typed, setTyped] = useState(asked);
  const list = useId();
  useEffect(() => setTyped(asked), [asked]);
  const look = (event: FormEvent) => {
    event.preventDefault();
    const text = typed.trim();
    if (text === '') return;
    rememberSearch(text);
    void navigate(`/search?q=${encodeURIComponent(text)}`);
  };
  return (
    <form role="search" className={className} onSubmit={look}>
      <SearchOutlined aria-hidden />
      <input
        id={id}
        type="search"
        enterKeyHint="search"
        value={typed}
        maxLength={longestSearch}
        list={list}
        autoComplete="off"
        aria-label={t('search.field')}
        aria-keyshortcuts="/"
        placeholder={t('search.placeholder')}
        onChange={(event) => setTyped(event.target.value)}
      />
      <datalist id={list}>
        {recentSearches().map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </form>
  );
}
