import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Lead, readLeads } from '../api/lead';
import { readTargetLists, type TargetList } from '../api/target';
import { readVisits, type Visit } from '../api/visit';
import { LeadState } from '../leads/LeadState';
import { useUnitName } from '../patterns/labels';
import { ListState } from '../targets/ListState';
import { StayValue, VisitState } from '../visits/VisitState';
import { Related } from './Related';

/// What this person sees of the leads of a firm, whichever of its entries they name.
export function LeadsOfFirm({ id }: { id: string }) {
  const { t } = useTranslation();
  const unit = useUnitName();
  return (
    <Related<Lead>
      title={t('enterprise.relation.LEADS')}
      about={t('enterprise.leadsAbout')}
      queryKey={['firm-relations', 'leads', id]}
      load={(signal) => readLeads({ enterprise: id }, undefined, signal)}
      row={(lead) => (
        <li key={lead.id}>
          <span className="rows-wide">
            <Link to={`/leads/${lead.id}`}>
              <span className="figures">{lead.number}</span> {lead.title}
            </Link>
            <span className="row-sub">{unit(lead.reportingUnit)}</span>
          </span>
          <LeadState lead={lead} />
        </li>
      )}
    />
  );
}

export function VisitsOfFirm({ id }: { id: string }) {
  const { t } = useTranslation();
  const unit = useUnitName();
  return (
    <Related<Visit>
      title={t('enterprise.relation.VISITS')}
      about={t('enterprise.visitsAbout')}
      queryKey={['firm-relations', 'visits', id]}
      load={(signal) => readVisits({ enterprise: id }, undefined, signal)}
      row={(visit) => (
        <li key={visit.id}>
          <span className="rows-wide">
            <Link to={`/visits/${visit.id}`}>
              <span className="figures">{visit.number}</span> {visit.place}
            </Link>
            <span className="row-sub">
              {unit(visit.unit)} · <StayValue stay={visit.stay} />
            </span>
          </span>
          <VisitState visit={visit} />
        </li>
      )}
    />
  );
}

/// The target lists that this person sees on which the firm stands.
export function ListsOfFirm({ id }: { id: string }) {
  const { t } = useTranslation();
  const unit = useUnitName();
  return (
    <Related<TargetList>
      title={t('enterprise.relation.TARGET_LISTS')}
      about={t('enterprise.listsAbout')}
      queryKey={['firm-relations', 'target-lists', id]}
      load={(signal) => readTargetLists({ enterprise: id }, undefined, signal)}
      row={(list) => (
        <li key={list.id}>
          <span className="rows-wide">
            <Link to={`/target-lists/${list.id}`}>
              <span className="figures">{list.year}</span> {list.name}
            </Link>
            <span className="row-sub">{unit(list.unit)}</span>
          </span>
          <ListState list={list} />
        </li>
      )}
    />
  );
}
