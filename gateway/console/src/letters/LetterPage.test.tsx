import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Letter } from '../api/letter';
import { LeadFormPage } from '../leads/LeadFormPage';
import { show } from '../testing/render';
import { VisitFormPage } from '../visits/VisitFormPage';
import { LetterPage } from './LetterPage';

const letter: Letter = {
  ...{ id: 'l1', number: 'IN-2026-000001', form: 'MAIL', subject: 'A plant', status: 'WAITING', again: false },
  unit: { id: 'linzi', nameZh: '', nameEn: 'Linzi District' } as Letter['unit'],
  sender: { name: 'Anna Muster', mail: 'anna@example.org' },
  ...{ receivedBy: 'o.1', receivedAt: '2026-11-28T02:00:00Z', became: null, discarding: null, keptUntil: '2027-02-26' },
  draft: {
    ...{ title: 'A plant', content: 'We are Beispiel Chemie.', phone: '+49 89 1', heardOn: '2026-11-27' },
    sender: { name: 'Anna Muster', mail: 'anna@example.org' },
    firms: [{ enterpriseId: 'e1', name: 'Beispiel Chemie', language: 'de', country: 'DE', creditCode: null }],
    outing: { from: '2026-12-07', days: 0.5, place: 'Shenzhen', purpose: 'Talks', people: [] },
    notes: ['FORWARDED'],
  },
  files: [
    { place: 0, name: 'IN-2026-000001.eml', contentType: 'message/rfc822', size: 10 },
    { place: 1, name: 'plan.zip', contentType: 'application/zip', size: 10 },
  ],
  actions: ['lead', 'visit', 'discard'],
};

const fetched = vi.fn<typeof fetch>();
const answer = (body: object, status = 200) => new Response(JSON.stringify(body), { status });

beforeEach(() => vi.stubGlobal('fetch', fetched));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  fetched.mockReset();
});

function served(part: Partial<Letter> = {}, sent: () => Response = () => answer({}, 500)) {
  fetched.mockImplementation(async (path, call) => {
    if (String(path).startsWith('/api/letters/')) return answer({ ...letter, ...part });
    if (call?.method === 'POST' && /^\/api\/(leads|visits)\?/.test(String(path))) return sent();
    return answer(String(path) === '/api/leads/check' ? { taken: null, similar: [], creditCode: null } : { items: [] });
  });
}

const value = (id: string) => (document.getElementById(id) as HTMLInputElement).value;

describe('A letter', () => {
  it('shows what it says, what has to be known, and what may be made of it', async () => {
    served();
    await show(<LetterPage />);

    expect(await screen.findByRole('heading', { name: 'A plant' })).toBeTruthy();
    expect(screen.getByText(/This mail was forwarded/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Make a lead of it' })).toBeTruthy();
    expect(screen.getByRole('link', { name: /plan.zip/ }).getAttribute('href')).toBe('/api/letters/l1/files/1');
  });

  it('leads to what became of it, and says which files were not taken', async () => {
    const became = { kind: 'VISIT' as const, id: 'v1', number: 'V-2026-000009', notFiled: [{ place: 1, why: 'No such files' }] };
    served({ status: 'USED', became, actions: [] });
    await show(<LetterPage />, '/?again=1');

    expect((await screen.findByRole('link', { name: 'V-2026-000009' })).getAttribute('href')).toBe('/visits/v1');
    expect(screen.getByText('Not taken: No such files')).toBeTruthy();
    expect(screen.getByText(/Your unit has this letter already/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Discard' })).toBeNull();
  });

  it('fills in the form of a lead, which says what the letter became where somebody was faster', async () => {
    served({}, () => answer({ code: 'lead.letter-used', title: 'Used already', kind: 'LEAD', id: 'x9', number: 'L-2026-000009' }, 409));
    await show(<LeadFormPage />, '/leads/new?letter=l1');
    await screen.findByText(/Filled in from a letter/);
    expect(value('title')).toBe('A plant');
    expect(value('investor_names_0_text')).toBe('Beispiel Chemie');
    expect(value('contacts_0_email')).toBe('anna@example.org');

    fireEvent.change(document.getElementById('amount_amount') as HTMLElement, { target: { value: '80000000' } });
    fireEvent.mouseDown(document.getElementById('channel') as HTMLElement);
    fireEvent.click(await screen.findByTitle('Visit'));
    fireEvent.click(screen.getByRole('button', { name: 'Report' }));

    expect((await screen.findByRole('link', { name: 'L-2026-000009' })).getAttribute('href')).toBe('/leads/x9');
    expect(fetched.mock.calls.some(([path]) => path === '/api/leads?letter=l1')).toBe(true);
  });

  it('fills in the form of a visit', async () => {
    served();
    await show(<VisitFormPage />, '/visits/new?planned=1&letter=l1');

    await waitFor(() => expect(value('place')).toBe('Shenzhen'));
    expect(value('stay_days')).toBe('0.5');
    expect(value('firm_name')).toBe('Beispiel Chemie');
    expect(value('purpose')).toBe('Talks');
  });
});
