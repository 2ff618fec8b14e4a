import { type Card, cardPath } from './card';
import { type Call, post } from './http';

export interface CardLink {
  token: string;
  expiresAt: string;
}

/// Without a key: its answer is told once, and a second one would be told only that it was made already.
export function makeCardLink(id: string): Promise<CardLink> {
  return post(`${cardPath(id)}/links`, {});
}

export function revokeCardLink(id: string, call: Call): Promise<Card> {
  return post(`${cardPath(id)}/link-revocation`, {}, call);
}
