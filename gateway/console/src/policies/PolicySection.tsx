import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Answer, type Need, type PolicyAnswer, readPolicyAnswers } from '../api/policy';
import type { Project } from '../api/project';
import { useLabel } from '../patterns/labels';
import { PartState } from '../patterns/PartState';
import { Section } from '../patterns/Section';
import { DateValue, MoneyValue, StateTag, type Tone } from '../patterns/values';

const tones: Record<Answer, Tone> = { MET: 'good', UNKNOWN: 'warn', NOT_MET: 'plain' };

/// Which clauses this project meets today, and of the others why not, or what is not known.
export function PolicySection({ project }: { project: Project }) {
  const { t } = useTranslation();
  const label = useLabel();
  const answers = useQuery({
    queryKey: ['projects', project.id, 'policies'],
    queryFn: ({ signal }) => readPolicyAnswers(project.id, signal),
  });
  return (
    <Section title={t('policy.title')} extra={<DateValue value={answers.data?.day} />}>
      <PartState query={answers} />
      {answers.data?.items.length === 0 && <p className="muted">{t('policy.none')}</p>}
      {answers.data?.items.map((policy) => (
        <div key={policy.reference} className="policy">
          <h3 className="fact-line">{policy.title ? label(policy.title) : policy.reference}</h3>
          <ul className="rows">
            {policy.clauses.map((clause) => (
              <li key={clause.id}>
                <Clause clause={clause} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function Clause({ clause }: { clause: PolicyAnswer['clauses'][number] }) {
  const { t } = useTranslation();
  const label = useLabel();
  const open = clause.needs.filter((need) => need.answer !== 'MET');
  return (
    <>
      <span className="rows-wide">
        <strong>{label(clause.label)}</strong>
        <span className="row-sub">
          {clause.answer === 'MET'
            ? label(clause.gives)
            : open.map((need) => t(`policy.open.${need.answer}`, { need: label(need.label) })).join(t('list.separator'))}
        </span>
        <OwnFigures needs={clause.needs} />
      </span>
      <StateTag tone={tones[clause.answer]}>{t(`policy.answer.${clause.answer}`)}</StateTag>
    </>
  );
}

/// The project's own figures that the answer was counted from.
function OwnFigures({ needs }: { needs: Need[] }) {
  const { t } = useTranslation();
  const label = useLabel();
  const once = [...new Map(needs.flatMap((need) => need.own).map((own) => [`${own.of} ${label(own.label)}`, own])).values()];
  if (once.length === 0) return null;
  return (
    <span className="row-sub">
      {t('policy.own')}
      {once.map((own) => (
        <span key={`${own.of} ${label(own.label)}`}>
          {' '}
          {own.of === 'amount' ? t('project.amount') : label(own.label)}{' '}
          {own.value === null && t('policy.unsaid')}
          {own.value !== null && (own.currency ? <MoneyValue value={{ amount: own.value, currency: own.currency }} /> : <span className="figures">{own.value}</span>)}
        </span>
      ))}
    </span>
  );
}
