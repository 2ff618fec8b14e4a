import { get, query } from './http';
import type { Label } from './words';

/// One of the procedures behind a figure.
export interface FigureItem {
  cardId: string;
  cardNumber: string;
  projectName: string;
}

export interface Figure {
  month: string;
  office: string;
  officeLabel: Label;
  procedure: string;
  procedureLabel: Label;
  finished: number;
  /// Not finished, but late when it was withdrawn: counted as not on time.
  withdrawnLate: number;
  onTime: number;
  onTimeRate: string | null;
  medianDays: string | null;
  satisfaction: string | null;
  items: (FigureItem & { days: number; onTime: boolean; satisfaction: number | null })[];
  withdrawn: (FigureItem & { daysLate: number })[];
  complaints: (FigureItem & { complaintId: string })[];
}

export function readCardFigures(month: string, signal: AbortSignal): Promise<{ items: Figure[] }> {
  return get(`/api/service-cards/figures${query({ from: month, until: month })}`, signal);
}
