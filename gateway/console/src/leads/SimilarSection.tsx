import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { investorName, type Lead, leadPath, type SimilarLead } from '../api/lead';
import { useRecord } from '../patterns/record';
import { Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { StateTag, TimeValue } from '../patterns/values';
import { Likeness } from './Likeness';

/// Which protected leads have a similar name, why somebody is asked, and what was decided.
export function SimilarSection({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  if (lead.similar.length === 0) return null;
  return (
    <Section title={t('lead.similar')}>
      <ul className="rows">
        {lead.similar.map((similar, index) => (
          <SimilarRow key={similar.leadId ?? index} similar={similar} />
        ))}
      </ul>
    </Section>
  );
}

function SimilarRow({ similar }: { similar: SimilarLead }) {
  const { t } = useTranslation();
  return (
    <li>
      <span className="rows-wide">
        {similar.leadId ? <OtherLead id={similar.leadId} number={similar.number} /> : t('lead.check.hidden')}
        <span className="row-sub">
          <Likeness score={similar.score} reasons={similar.reasons} />
        </span>
        {similar.decidedAt && (
          <span className="row-sub">
            <Doer by={similar.decidedBy} /> · <TimeValue value={similar.decidedAt} /> · {similar.reason}
          </span>
        )}
      </span>
      <StateTag tone={similar.decision ? 'plain' : 'warn'}>{t(`lead.similarity.${similar.decision ?? 'OPEN'}`)}</StateTag>
    </li>
  );
}

function OtherLead({ id, number }: { id: string; number: string | null }) {
  const { i18n } = useTranslation();
  const other = useRecord<Lead>('leads', id, leadPath(id)).data?.value;
  return (
    <Link to={`/leads/${id}`}>
      <span className="figures">{number}</span> {other && investorName(other.investor, i18n.language)}
    </Link>
  );
}
