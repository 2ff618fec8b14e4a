import { useArrivals, useLastRankings, useLeadFigures, usePipeline } from '../figures/queries';
import { useToday } from '../patterns/today';

/// All four figures of the units, the rank by one method; a part that does not answer leaves its own out.
export function useMapFigures(fresh: { refetchInterval?: number } = {}, method?: string | null) {
  const year = Number(useToday().slice(0, 4));
  const parts = {
    leads: useLeadFigures(year, fresh),
    projects: usePipeline(fresh),
    money: useArrivals(year, fresh),
    rank: useLastRankings(fresh),
  };
  const rankings = parts.rank.data ?? [];
  const ranking = rankings.find(({ methodId }) => methodId === method) ?? rankings[0];
  const said = {
    leads: parts.leads.data,
    projects: parts.projects.data,
    money: parts.money.data,
    ranked: ranking?.units,
  };
  return { parts, said, rankings, ranking };
}
