import { recordRequest, type TypedRecord, type TypedVisit, type Visit, visitPath, visitRequest } from '../api/visit';
import { filled } from '../patterns/filled';
import type { Unsent } from '../waiting/form';

const texts = (...said: (string | undefined)[]) => said.filter((text): text is string => (text ?? '') !== '');

export function unsentVisit(visit: TypedVisit, page: string, kept?: string, letter?: string): Unsent {
  const { firm, place, purpose, record } = visit;
  return {
    kind: record ? 'visit' : 'visit-plan',
    title: firm.name,
    told: texts(place, purpose, record?.topics, record?.result, record?.next?.text),
    request: visitRequest(filled(visit), letter),
    page,
    typed: visit,
    id: kept,
  };
}

export function unsentRecord(visit: Visit, record: TypedRecord, ifMatch: string | undefined): Unsent {
  return {
    ...onVisit(visit, 'visit-record'),
    told: texts(record.topics, record.result, record.next?.text),
    request: { ...recordRequest(visit.id, filled(record)), ifMatch },
  };
}

export interface TypedFollowUp {
  text: string;
  next?: { text: string; on: string };
}

export function unsentFollowUp(visit: Visit, body: TypedFollowUp, ifMatch: string | undefined): Unsent {
  return {
    ...onVisit(visit, 'visit-follow-up'),
    told: texts(body.text, body.next?.text),
    request: { method: 'POST', path: `${visitPath(visit.id)}/follow-ups`, body: filled(body), ifMatch },
  };
}

function onVisit<K extends Unsent['kind']>({ id, number, firm }: Visit, kind: K) {
  return { kind, title: `${number} ${firm.name}`, record: visitPath(id), page: `/visits/${id}` };
}
