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
  onTime: number;
  onTimeRate: string | null;
  medianDays: string | null;
  satisfaction: string | null;
  items: (FigureItem & { days: number; onTime: boolean; satisfaction: number | null })[];
  complaints: (FigureItem & { complaintId: string })[];
}

export function readCardFigures(month: string, signal: AbortSignal): Promise<{ items: Figure[] }> {
  return get(`/api/service-cards/figures${query({ from: month, until: month })}`, signal);
}
