import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BulkResult } from '../api/bulk';
import type { Lead } from '../api/lead';
import { useLeadNames } from './LeadName';

interface Props {
  leads: Lead[];
  results: BulkResult[];
  onClose: () => void;
}

/// How many were done; of each that was not, why; of how many nobody knows.
export function BulkResults({ leads, results, onClose }: Props) {
  const { t } = useTranslation();
  const names = useLeadNames();
  const refused = results.filter(({ outcome }) => outcome === 'REFUSED');
  const nameOf = (id: string) => {
    const lead = leads.find((one) => one.id === id);
    return lead ? `${lead.number} ${names.investor(lead)}` : id;
  };
  return (
    <div className="notice bulk-results" role="status">
      <p>{t('lead.bulk.done', { count: results.length - refused.length })}</p>
      {refused.length > 0 && (
        <>
          <p>{t('lead.bulk.refused', { count: refused.length })}</p>
          <ul>
            {refused.map(({ lead, problem }) => (
              <li key={lead}>
                <Link to={`/leads/${lead}`}>{nameOf(lead)}</Link>
                {t('lead.bulk.why')}
                {[problem?.title, problem?.detail].filter(Boolean).join(t('lead.bulk.then'))}
              </li>
            ))}
          </ul>
        </>
      )}
      {leads.length > results.length && <p>{t('lead.bulk.unknown', { count: leads.length - results.length })}</p>}
      <Button size="small" onClick={onClose}>
        {t('lead.bulk.close')}
      </Button>
    </div>
  );
}
