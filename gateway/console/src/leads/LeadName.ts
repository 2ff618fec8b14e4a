import { useTranslation } from 'react-i18next';
import { investorName, type Lead } from '../api/lead';

/// How a lead is called. Of a confidential one, who is not concerned learns that it exists, and no more.
export function useLeadNames(): { investor: (lead: Lead) => string; line: (lead: Lead) => string } {
  const { t, i18n } = useTranslation();
  return {
    investor: (lead) => (lead.masked ? t('lead.maskedInvestor') : investorName(lead.investor, i18n.language)),
    line: (lead) => (lead.masked ? lead.number : `${lead.number} · ${lead.title}`),
  };
}
