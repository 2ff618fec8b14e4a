import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Counting, type CountingReason, readCounting, type Verdict } from '../api/counting';
import type { Project } from '../api/project';
import { useLabel } from '../patterns/labels';
import { PartState } from '../patterns/PartState';
import { Section } from '../patterns/Section';
import { useSource } from '../patterns/sources';
import { DateValue, MoneyValue, StateTag, type Tone } from '../patterns/values';
import { CountedSums, CountedTag } from './CountedSums';

const verdictTones: Record<Verdict, Tone> = { MET: 'good', NOT_MET: 'plain', UNKNOWN: 'warn' };

/// What of the project's money counts by a rule set, sum by sum, and of which class the project is.
export function CountingSection({ project }: { project: Project }) {
  const { t } = useTranslation();
  const label = useLabel();
  const [rules, setRules] = useState<string>();
  const counting = useQuery({
    queryKey: ['projects', project.id, 'counting', rules ?? ''],
    queryFn: ({ signal }) => readCounting(project.id, rules, signal),
    placeholderData: keepPreviousData,
  });
  const shown = counting.data;
  return (
    <Section
      title={t('counting.title')}
      extra={
        shown && (
          <>
            <DateValue value={shown.on} />{' '}
            <Select
              size="small"
              value={rules ?? shown.rules.id}
              onChange={setRules}
              aria-label={t('counting.rules')}
              popupMatchSelectWidth={false}
              options={shown.choices.map((one) => ({ value: one.id, label: one.title ? label(one.title) : one.id }))}
            />
          </>
        )
      }
    >
      <PartState query={counting} />
      {shown && <Answer counting={shown} />}
    </Section>
  );
}

function Answer({ counting }: { counting: Counting }) {
  const { t } = useTranslation();
  const label = useLabel();
  const source = useSource();
  return (
    <>
      {counting.rules.assumed && <p className="notice notice-warn">{t('counting.assumed')}</p>}
      <p className="muted said">
        <Link to="/rules/project/counting-rules">{counting.rules.reference}</Link>{' '}
        {t('counting.by', { source: source(counting.rules.source), owner: t(`counting.owner.${counting.owner}`) })}
      </p>
      <p className="fact-line">
        {t('counting.project')} <CountedTag counted={counting.counted} />
      </p>
      <Reasons reasons={counting.reasons} />
      {counting.counts.map((one) => (
        <div key={one.id}>
          <h3 className="fact-line">
            {label(one.label)} {one.lines.length > 0 && <MoneyValue value={one.countedCny} strong />}
            {Number(one.openCny.amount) > 0 && (
              <span className="row-sub">
                {t('counting.stillOpen')} <MoneyValue value={one.openCny} />
              </span>
            )}
          </h3>
          {one.lines.length === 0 ? <p className="muted">{t('counting.noSums')}</p> : <CountedSums lines={one.lines} />}
        </div>
      ))}
      {counting.classes.map((one) => (
        <div key={one.id}>
          <h3 className="fact-line">
            {label(one.label)} <VerdictTag verdict={one.verdict} />
          </h3>
          <ul className="rows">
            {one.anyOf.map((each) => (
              <li key={each.id}>
                <span className="rows-wide">
                  {label(each.label)}
                  <span className="row-sub">{source(each.source)}</span>
                </span>
                <VerdictTag verdict={each.verdict} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function VerdictTag({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation();
  return <StateTag tone={verdictTones[verdict]}>{t(`counting.verdict.${verdict}`)}</StateTag>;
}

function Reasons({ reasons }: { reasons: CountingReason[] }) {
  const label = useLabel();
  const source = useSource();
  return reasons.length === 0 ? null : (
    <ul className="rows">
      {reasons.map((reason) => (
        <li key={reason.id}>
          <span className="rows-wide">
            {label(reason.label)}
            <span className="row-sub">{source(reason.source)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
