import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Light } from '../api/project';
import type { Money } from '../api/words';
import { MoneyValue } from '../patterns/values';
import { colours } from '../projects/LightTag';

/// The rows of a month, or of a quarter, that a number is counted from.
export function rowsOf(page: string, filters: Record<string, string>): string {
  const named = Object.entries(filters).filter(([, value]) => value !== '');
  return named.length === 0 ? page : `${page}?${new URLSearchParams(named).toString()}`;
}

export function Count({ count, to }: { count: number; to: string }) {
  return count > 0 ? <Link to={to}>{count}</Link> : <>{count}</>;
}

export function Sum({ sum, to }: { sum: Money | string | undefined; to: string }) {
  if (sum === undefined) return null;
  return <Link to={to}>{typeof sum === 'string' ? <span className="figures">{sum}</span> : <MoneyValue value={sum} />}</Link>;
}

export function Lights({ lights, to }: { lights: Partial<Record<Light['colour'], number>>; to: (colour: string) => string }) {
  const { t } = useTranslation();
  return (
    <ul className="inline-list">
      {colours
        .filter((colour) => lights[colour])
        .map((colour) => (
          <li key={colour}>
            <Link to={to(colour)}>
              {t(`project.light.${colour}`)} {lights[colour]}
            </Link>
          </li>
        ))}
    </ul>
  );
}
