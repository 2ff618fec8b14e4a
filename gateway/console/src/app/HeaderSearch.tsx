import { SearchOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SearchForm } from '../search/SearchForm';

export const searchField = 'search-all';

/// In the header of every page; on a phone only the way to the page that has the field.
export function HeaderSearch() {
  const { t } = useTranslation();
  return (
    <>
      <SearchForm className="search-form header-search" id={searchField} />
      <Link to="/search" className="bell header-search-link" aria-label={t('search.title')}>
        <SearchOutlined aria-hidden />
      </Link>
    </>
  );
}
