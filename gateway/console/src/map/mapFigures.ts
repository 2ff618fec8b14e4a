import { useArrivals, useLastRankings, useLeadFigures, usePipeline } from '../figures/queries';
import { useToday } from '../patterns/today';

/// All four figures of the units; a part that does not answer leaves its own out.
export function useMapFigures(fresh: { refetchInterval?: number } = {}) {
  const year = Number(useToday().slice(0, 4));
  const parts = {
    leads: useLeadFigures(year, fresh),
    projects: usePipeline(fresh),
    money: useArrivals(year, fresh),
    rank: useLastRankings(fresh),
  };
  const said = {
    leads: parts.leads.data,
    projects: parts.projects.data,
    money: parts.money.data,
    ranked: parts.rank.data?.items[0]?.units,
  };
  return { parts, said };
}
