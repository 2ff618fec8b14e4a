import { useQuery } from '@tanstack/react-query';
import dayjs from 'dayjs';
import { readRankings } from '../api/assessment';
import { readArrivals, readClocks, readLeadFigures, readPipeline, readTiles } from '../api/figures';
import { useToday } from '../patterns/today';
import { standing } from '../ranking/standing';

interface Fresh {
  /// How often it is asked anew where nobody clicks.
  refetchInterval?: number;
}

export function usePipeline(fresh: Fresh = {}) {
  return useQuery({ queryKey: ['projects', 'figures'], queryFn: ({ signal }) => readPipeline(signal), ...fresh });
}

/// Of a year, up to this month in the year that runs.
export function useArrivals(year: number, fresh: Fresh = {}) {
  const month = useToday().slice(0, 7);
  const until = month.startsWith(String(year)) ? month : `${year}-12`;
  return useQuery({
    queryKey: ['capital', 'figures', until],
    queryFn: ({ signal }) => readArrivals(`${year}-01`, until, signal),
    ...fresh,
  });
}

export function useClocks(fresh: Fresh = {}) {
  return useQuery({ queryKey: ['service-cards', 'clocks'], queryFn: ({ signal }) => readClocks(signal), ...fresh });
}

export function useLeadFigures(year: number, fresh: Fresh = {}) {
  return useQuery({ queryKey: ['leads', 'figures', year], queryFn: ({ signal }) => readLeadFigures(year, signal), ...fresh });
}

export function useTiles() {
  return useQuery({ queryKey: ['units', 'tiles'], queryFn: ({ signal }) => readTiles(signal), staleTime: 10 * 60_000 });
}

const MONTHS_BACK = 3;

/// The latest that count, one of each method: last month's, or of a month before while that is not ranked yet.
export function useLastRankings(fresh: Fresh = {}) {
  const today = useToday();
  return useQuery({
    queryKey: ['rankings', 'latest', today],
    queryFn: async ({ signal }) => {
      for (let back = 1; back <= MONTHS_BACK; back++) {
        const { items } = await readRankings(dayjs(today).subtract(back, 'month').format('YYYY-MM'), signal);
        if (items.length > 0) return standing(items);
      }
      return [];
    },
    ...fresh,
  });
}
