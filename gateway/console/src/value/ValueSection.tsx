import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Project } from '../api/project';
import { type Estimate, type Figure, readValue } from '../api/value';
import type { Label } from '../api/words';
import { useLabel } from '../patterns/labels';
import { PartState } from '../patterns/PartState';
import { Section } from '../patterns/Section';
import { useSource } from '../patterns/sources';
import { useToday } from '../patterns/today';
import { TimeValue } from '../patterns/values';

const yearsBack = 5;

/// P13: what the project is expected to bring, with what it was reckoned from; what is not known stays unknown.
export function ValueSection({ project }: { project: Project }) {
  const { t } = useTranslation();
  const thisYear = Number(useToday().slice(0, 4));
  const [year, setYear] = useState(String(thisYear));
  const value = useQuery({
    queryKey: ['projects', project.id, 'value', year],
    queryFn: ({ signal }) => readValue(project.id, year, signal),
  });
  const years = Array.from({ length: yearsBack }, (_, back) => String(thisYear - back));
  return (
    <Section
      title={t('value.title')}
      extra={
        <Select
          size="small"
          value={year}
          onChange={setYear}
          aria-label={t('value.year')}
          options={years.map((one) => ({ value: one, label: one }))}
        />
      }
    >
      <PartState query={value} />
      {value.data && <OneEstimate estimate={value.data.now} />}
      {(value.data?.earlier ?? []).length > 0 && (
        <details>
          <summary>{t('value.earlier', { count: value.data?.earlier.length })}</summary>
          {value.data?.earlier.map((one) => (
            <OneEstimate key={`${one.computedAt} ${one.table} ${one.year}`} estimate={one} />
          ))}
        </details>
      )}
    </Section>
  );
}

function OneEstimate({ estimate }: { estimate: Estimate }) {
  const { t } = useTranslation();
  const source = useSource();
  return (
    <>
      {estimate.assumed && <p className="notice notice-warn">{t('value.assumed')}</p>}
      <p className="muted said">
        <Link to="/rules/project/value-table">{estimate.table}</Link> {t('value.by', { source: source(estimate.source), year: estimate.year })}{' '}
        {estimate.activity && t('value.activity', { activity: estimate.activity })} <TimeValue value={estimate.computedAt} />
      </p>
      <dl className="totals">
        {estimate.figures.map((figure) => (
          <OneFigure key={figure.id} figure={figure} />
        ))}
      </dl>
    </>
  );
}

const signs: Record<string, string> = { '*': '×', '/': '÷' };

/// The formula by the names of what it is made of.
function formulaSaid({ formula, used, missing }: Figure, label: (name: Label) => string) {
  const names = new Map([...used, ...missing].map((one) => [one.id, label(one.label)]));
  return (formula ?? '')
    .replace(/decimal\('([^']*)'\)/g, '$1')
    .replace(/[*/]/g, (sign) => signs[sign] ?? sign)
    .replace(/\b[a-zA-Z]\w*\b/g, (word) => names.get(word) ?? word);
}

function OneFigure({ figure }: { figure: Figure }) {
  const { t } = useTranslation();
  const label = useLabel();
  const rounded = ({ rounding }: Figure) => {
    const [mode = '', scale = ''] = (rounding ?? '').split(' ');
    return t(`value.rounding.${mode}`, { scale });
  };
  return (
    <div>
      <dt>{label(figure.label)}</dt>
      <dd className="figures">
        {figure.value === null ? t('value.unknown') : `${figure.value} ${figure.unit}`}
        {figure.formula && <span className="row-sub">{t('value.formula', { formula: formulaSaid(figure, label), rounding: rounded(figure) })}</span>}
        {figure.used.map((one) => (
          <span key={one.id} className="row-sub">
            {t(`value.origin.${one.origin}`, { name: label(one.label), value: one.value, from: one.from })}
          </span>
        ))}
        {figure.missing.map((one) => (
          <span key={`${one.id} ${one.reason}`} className="row-sub">
            {t(`value.reason.${one.reason}`, { name: label(one.label) })}
          </span>
        ))}
      </dd>
    </div>
  );
}
