import { describe, expect, it } from 'vitest';
import type { Letter, LetterDraft } from '../api/letter';
import { isToCome, leadFromLetter, visitFromLetter } from './fromLetter';

const nothing: LetterDraft = { title: null, content: '', sender: null, phone: null, heardOn: null, firms: [], outing: null, notes: [] };
const letter = (part: Partial<LetterDraft>) => ({ draft: { ...nothing, ...part } }) as Letter;
const firm = { enterpriseId: 'e1', name: 'Beispiel Chemie', language: 'de', country: 'DE', creditCode: null };
const outing = { from: '2026-12-07', days: 1.5, place: 'Shenzhen', purpose: 'Talks', people: [] };

describe('A form that is filled in from a letter', () => {
  it('has what the letter says of a lead', () => {
    const sender = { name: 'Anna', mail: 'anna@example.org' };

    expect(leadFromLetter(letter({ title: 'A plant', heardOn: '2026-11-28', sender, phone: '123', firms: [firm] }), 'zh')).toEqual({
      title: 'A plant',
      heardOn: '2026-11-28',
      investor: { names: [{ text: 'Beispiel Chemie', language: 'de' }], country: 'DE', creditCode: null },
      contacts: [{ name: 'Anna', email: 'anna@example.org', phone: '123' }],
    });
  });

  it('leaves open what it does not say, and which of several firms it is', () => {
    expect(leadFromLetter(letter({ firms: [firm, { ...firm, enterpriseId: 'e2' }] }), 'zh')).toEqual({
      investor: { names: [{ language: 'zh' }] },
      contacts: [{}],
    });
  });

  it('has what it says of a visit, and its subject where there is no calendar entry', () => {
    expect(visitFromLetter(letter({ outing, firms: [firm] }))).toEqual({
      firm: { name: 'Beispiel Chemie', country: 'DE' },
      place: 'Shenzhen',
      stay: { from: '2026-12-07', days: '1.5' },
      purpose: 'Talks',
    });
    expect(visitFromLetter(letter({ title: 'A plant' }))).toEqual({ purpose: 'A plant' });
  });

  it('is a plan until the day has come', () => {
    expect(isToCome(letter({ outing }), '2026-12-06')).toBe(true);
    expect(isToCome(letter({ outing }), '2026-12-07')).toBe(false);
    expect(isToCome(letter({}), '2026-12-07')).toBe(true);
  });
});
