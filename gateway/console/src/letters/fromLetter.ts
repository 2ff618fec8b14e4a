import type { LeadReport } from '../api/lead';
import type { Letter, LetterDraft } from '../api/letter';
import type { TypedVisit } from '../api/visit';

/// A form takes over what the letter says. Of several firms people choose.
function onlyFirm({ firms }: LetterDraft) {
  return firms.length === 1 ? firms[0] : undefined;
}

export function leadFromLetter({ draft }: Letter, language: string): object {
  if (!draft) return {};
  const firm = onlyFirm(draft);
  const report: Partial<LeadReport> = {
    ...(draft.title ? { title: draft.title } : {}),
    ...(draft.content ? { content: draft.content } : {}),
    ...(draft.heardOn ? { heardOn: draft.heardOn } : {}),
    investor: firm
      ? { names: [{ text: firm.name, language: firm.language }], country: firm.country, creditCode: firm.creditCode }
      : ({ names: [{ language }] } as unknown as LeadReport['investor']),
  };
  const contact = {
    ...(draft.sender?.name ? { name: draft.sender.name } : {}),
    ...(draft.sender?.mail ? { email: draft.sender.mail } : {}),
    ...(draft.phone ? { phone: draft.phone } : {}),
  };
  return { ...report, contacts: [contact] };
}

/// Whether it is still to come, as far as the letter says when it is.
export function isToCome({ draft }: Letter, today: string): boolean {
  return !draft?.outing?.from || draft.outing.from > today;
}

export function visitFromLetter({ draft }: Letter): Partial<TypedVisit> {
  if (!draft) return {};
  const firm = onlyFirm(draft);
  const { outing } = draft;
  const purpose = outing?.purpose ?? draft.title;
  return {
    ...(firm ? { firm: { name: firm.name, country: firm.country, ...(firm.creditCode ? { creditCode: firm.creditCode } : {}) } } : {}),
    ...(outing?.place ? { place: outing.place } : {}),
    ...(outing?.from ? { stay: { from: outing.from, days: String(outing.days ?? 0.5) } } : {}),
    ...(purpose ? { purpose } : {}),
  };
}
