import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Lead } from '../api/lead';
import { readScore, type Score, type ScoreLine } from '../api/score';
import { formatAmount } from '../i18n/formats';
import { useLabel } from '../patterns/labels';
import { PartState } from '../patterns/PartState';
import { Section } from '../patterns/Section';
import { StateTag } from '../patterns/values';

/// L5: what the lead is worth by weighted factors, of how much of them that could be told, and why.
export function ScoreSection({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: ['leads', lead.id, 'score'],
    queryFn: ({ signal }) => readScore(lead.id, signal),
    enabled: !lead.masked,
  });
  if (!query.data) return <PartState query={query} />;
  const score = query.data;
  return (
    <Section
      title={t('score.title')}
      extra={
        <StateTag tone={score.grade ? 'open' : 'plain'}>
          {score.grade ? t('score.grade', { grade: score.grade }) : t('score.noGrade')}
        </StateTag>
      }
    >
      <p>
        <strong className="figures score-figure">{score.score ?? '—'}</strong>{' '}
        <span className="muted">{t('score.known', { known: score.knownWeight, weight: score.weight })}</span>
      </p>
      <Why score={score} />
    </Section>
  );
}

function Why({ score }: { score: Score }) {
  const { t } = useTranslation();
  return (
    <details className="score-why">
      <summary>{t('score.why')}</summary>
      <ul className="rows">
        {score.lines.map((line) => (
          <Line key={line.factor} line={line} />
        ))}
      </ul>
      <p className="muted">{t('score.rule', { rule: score.rule })}</p>
    </details>
  );
}

function Line({ line }: { line: ScoreLine }) {
  const { t } = useTranslation();
  const label = useLabel();
  const told = useFindings();
  return (
    <li>
      <strong>{label(line.title)}</strong>
      <span className="rows-wide muted">
        {line.gained === null ? t('score.missing') : line.findings.map(({ name, values }) => told(name, values)).join(t('list.separator'))}
      </span>
      <span className="figures">
        {line.gained ?? '—'} / {line.weight}
      </span>
    </li>
  );
}

/// What a factor looked at, in words.
function useFindings(): (name: string, values: string[]) => string {
  const { t, i18n } = useTranslation();
  const word = (name: string, value: string) => {
    if (name === 'channel') return t(`lead.channel.${value}`);
    if (name === 'traits') return t(`score.trait.${value}`);
    return name === 'amount' ? formatAmount(value, i18n.language) : value;
  };
  return (name, values) => t(`score.findings.${name}`, { value: values.map((value) => word(name, value)).join(t('list.separator')) });
}
