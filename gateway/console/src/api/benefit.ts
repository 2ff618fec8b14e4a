import { type Call, get, post, query, readFile } from './http';
import { type Benefit, type BenefitPreview, benefitPath } from './talent';
import type { Label, Money } from './words';

export interface Proof {
  paper: string;
  fileId: string;
}

/// Why the ledger took an order or a demand not, in its words.
export interface LedgerRefusal {
  code: string;
  text: string;
}

export interface Instalment {
  key: string;
  amount: Money;
  status: string;
  label: Label | null;
  evidence: string | null;
  provenBy: string | null;
  proof: Proof[];
  confirmedBy: string | null;
  paymentId: string | null;
  paidAt: string | null;
  refusal: LedgerRefusal | null;
  actions: string[];
}

export interface Clawback {
  cause: string;
  status: string;
  amount: Money;
  demanded: Money;
  returned: Money;
  reason: string;
  demandedBy: string;
  decidedBy: string | null;
  open: boolean;
  refused: { sourceId: string; amount: Money; refusal: LedgerRefusal }[];
}

interface Line {
  step: string;
  text: string;
}

/// A benefit with what happened after its grant.
export interface BenefitRecord extends Benefit {
  paid: Money;
  marks: Line[];
  recipient: string;
  payee: string;
  ruling: string | null;
  stated: Record<string, string>;
  papers: Proof[];
  running: boolean;
  instalments: Instalment[];
  clawback: Clawback | null;
}

export interface AskedFact {
  id: string;
  kind: 'TRUTH' | 'WHOLE' | 'DECIMAL' | 'TEXT' | 'DATE';
  label: Label;
  choices: string[] | null;
}

export interface TableRow {
  benefit: string;
  recipient: string;
  /// Whether the employer has to be said: it is paid, or shares a cap of the year.
  ofEmployer: boolean;
  classes: string[];
  degree: string | null;
  titles: string[];
  ageAtMost: number | null;
  employment: string[];
  applies: string | null;
  evidence: string[];
  serviceMonths: number | null;
  merit: string | null;
  pay: string;
  clause: string;
}

export interface BenefitTable {
  id: string;
  reference: string;
  city: string;
  title: Label | null;
  source: string;
  status: string;
  note: string | null;
  validFrom: string;
  validUntil: string | null;
  inForce: boolean;
  names: Record<string, Label>;
  asked: Record<string, AskedFact[]>;
  rows: TableRow[];
}

export interface DueBenefit {
  id: string;
  number: string;
  talentId: string;
  talentNumber: string;
  unit: string;
  kind: string;
  each: Money;
  amount: Money;
  keys: string[];
}

export interface Answered {
  id: string;
  done: boolean;
  code: string | null;
  title: string | null;
}

export interface Preview extends BenefitPreview {
  recipient: string;
  marks: Line[];
}

export function readBenefitTables(signal: AbortSignal): Promise<{ items: BenefitTable[] }> {
  return get('/api/benefit-tables', signal);
}

export function readDueBenefits(signal: AbortSignal): Promise<{ items: DueBenefit[] }> {
  return get('/api/due-benefits', signal);
}

const mostAtOnce = 200;

/// One decision for many, sent in parts; each is answered by itself.
export async function confirmDue(items: { id: string; keys: string[] }[], key: string): Promise<{ items: Answered[] }> {
  const answered: Answered[] = [];
  for (let from = 0; from < items.length; from += mostAtOnce) {
    const part = { items: items.slice(from, from + mostAtOnce) };
    const given = await post<{ items: Answered[] }>('/api/due-benefits/confirmation', part, { key: from === 0 ? key : `${key}-${from}` });
    answered.push(...given.items);
  }
  return { items: answered };
}

export function previewApplication(body: object): Promise<Preview> {
  return post('/api/benefits/preview', body);
}

/// A step of an approved benefit: `milestones/start/confirmation`, `clawback`, `payments/once/order`.
export function takeStep(id: string, step: string, body: object, call: Call): Promise<BenefitRecord> {
  return post(`${benefitPath(id)}/${step}`, body, call);
}

/// Keeps a file that an application or a milestone names afterwards.
export async function keepPaper(paper: string, file: File): Promise<Proof> {
  const form = new FormData();
  form.append('file', file, file.name);
  const kept = await post<{ fileId: string }>('/api/benefit-papers', form);
  return { paper, fileId: kept.fileId };
}

export function paperPath(id: string, fileId: string): string {
  return `${benefitPath(id)}/papers/${encodeURIComponent(fileId)}`;
}

export function exportBenefits(filters: Record<string, string>): Promise<Blob> {
  return readFile(`/api/benefits/export${query(filters)}`);
}
