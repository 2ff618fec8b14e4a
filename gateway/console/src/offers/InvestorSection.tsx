import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type InvestorMatch, readInvestorMatches } from '../api/offer';
import { formatList } from '../i18n/formats';
import { PartState } from '../patterns/PartState';
import { Section } from '../patterns/Section';
import { MoneyValue, StateTag, type Tone } from '../patterns/values';

const tones: Record<InvestorMatch['reasons'][number]['verdict'], Tone> = { MET: 'good', NOT_MET: 'bad', UNKNOWN: 'warn' };

/// The investors of early projects, the best first, each with why.
export function InvestorSection({ id }: { id: string }) {
  const { t, i18n } = useTranslation();
  const found = useQuery({ queryKey: ['offers', id, 'matches'], queryFn: ({ signal }) => readInvestorMatches(id, signal) });
  const matches = found.data;
  if (!matches) return <PartState query={found} />;
  const leftOut = Object.entries(matches.leftOut).map(([criterion, count]) => `${t(`offer.criterion.${criterion}`)} ${count}`);
  return (
    <Section title={t('offer.investors', { count: matches.fitting })}>
      {matches.items.length === 0 && <p className="muted">{t('offer.noneFits')}</p>}
      <ol className="rows">
        {matches.items.map((match) => (
          <li key={match.projectId}>
            <span className="rows-wide">
              <strong>{match.investor}</strong>
              <span className="row-sub">
                <Link to={`/projects/${match.projectId}`}>
                  {match.number} {match.name}
                </Link>
              </span>
            </span>
            <MoneyValue value={match.amount} />
            <span>{t('offer.points', { points: match.points, asked: match.asked })}</span>
            <span className="match-reasons">
              {match.reasons.map((reason) => (
                <StateTag key={reason.criterion} tone={tones[reason.verdict]}>
                  {t(`offer.criterion.${reason.criterion}`)} · {t(`offer.verdict.${reason.verdict}`)}
                </StateTag>
              ))}
            </span>
          </li>
        ))}
      </ol>
      {leftOut.length > 0 && <p className="muted">{t('offer.leftOut', { why: formatList(leftOut, i18n.language) })}</p>}
      {!matches.whole && <p className="muted">{t('offer.notWhole')}</p>}
    </Section>
  );
}
