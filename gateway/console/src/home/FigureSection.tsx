import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readTotal } from '../api/figure';
import { problemOf } from '../api/problem';
import { useSession } from '../app/session';
import { Section } from '../patterns/Section';
import { addressesOf, type Figure, figuresFor } from './figures';

/// Totals of registers, each leading to the rows it counts. One that cannot be had is said to be missing, and hides no other.
export function FigureSection() {
  const { t } = useTranslation();
  const shown = figuresFor(useSession().functions);
  if (shown.length === 0) return null;
  return (
    <Section title={t('home.figures')}>
      <ul className="home-figures">
        {shown.map((figure) => (
          <FigureTile key={figure.name} figure={figure} />
        ))}
      </ul>
    </Section>
  );
}

const isRefused = (status: number) => status >= 400 && status < 500;

function FigureTile({ figure }: { figure: Figure }) {
  const { t } = useTranslation();
  const { count, page } = addressesOf(figure, useSession());
  const total = useQuery({ queryKey: ['total', count], queryFn: ({ signal }) => readTotal(count, signal), retry: false });
  const known = total.data;
  // What is not for this person is no figure; silence is said.
  if (total.isError && isRefused(problemOf(total.error).status)) return null;
  return (
    <li>
      <Link to={page} className="home-figure">
        <strong className="figures" aria-busy={total.isPending}>
          {known ? `${known.count}${known.exact ? '' : '+'}` : total.isPending ? '…' : '—'}
        </strong>
        <span>{t(`home.figure.${figure.name}`)}</span>
        {total.isError && <span className="row-sub">{t('home.noAnswer', { part: t(`part.${figure.part}`) })}</span>}
      </Link>
    </li>
  );
}
