import { describe, expect, it } from 'vitest';
import { mayOpen } from './access';
import { pageTitles } from '../capabilities/pageTitles';
import { doorOf, doors, doorsFor, grouped } from './navigation';

const names = (...functions: string[]) => doorsFor(functions).map((door) => door.name);

describe('The navigation', () => {
  it.each([
    [
      'UNIT_OFFICER',
      [
        ...['work', 'leads', 'visits', 'meetings', 'projects', 'service', 'resources', 'dispatch'],
        ...['claims', 'talent', 'ranking', 'honours', 'network'],
      ],
    ],
    ['FINANCE', ['work', 'projects', 'service', 'resources', 'dispatch', 'claims', 'talent', 'ledger', 'honours']],
    ['JOINT_REVIEWER', ['work', 'projects', 'dispatch', 'claims', 'honours']],
    ['TALENT_OFFICE', ['work', 'projects', 'resources', 'talent']],
    ['REFERRER', ['work', 'leads', 'claims']],
    ['SECURITY_ADMINISTRATOR', ['work', 'network']],
  ])('shows %s its doors', (one, doors) => expect(names(one)).toEqual(doors));

  it('is read by headings where it is long, and has each door once', () => {
    const all = grouped(doors);
    expect(all.map((group) => group.name)).toEqual(['start', 'outreach', 'landing', 'money', 'foundation']);
    expect(all.flatMap((group) => group.doors).map((door) => door.name).sort()).toEqual(doors.map((door) => door.name).sort());
    expect(grouped(doorsFor(['UNIT_OFFICER'])).every((group) => group.doors.length <= 5)).toBe(true);
    expect(grouped(doorsFor(['JOINT_REVIEWER'])).map((group) => group.name)).toEqual([undefined]);
  });

  it.each([
    ['/search', [], true],
    ['/leads', ['REFERRER'], true],
    ['/leads/new', ['REFERRER'], false],
    ['/talent/people', ['UNIT_OFFICER'], false],
    ['/talent/people', ['TALENT_OFFICE'], true],
    ['/talent/unmaskings', ['TALENT_OFFICE'], false],
    ['/talent/unmaskings', ['AUDITOR'], true],
    ['/talent/unmaskings', ['AUDIT_ADMINISTRATOR'], true],
    ['/talent/unmaskings', ['SECURITY_ADMINISTRATOR'], true],
    ['/talent', ['SECURITY_ADMINISTRATOR'], false],
    ['/network/lost-by-restore', ['SYSTEM_ADMINISTRATOR'], true],
    ['/network/lost-by-restore', ['AUDITOR'], true],
    ['/network/lost-by-restore', ['BUREAU_HEAD'], false],
    ['/talent', ['REFERRER'], false],
    ['/talent/recommendations', ['REFERRER'], true],
    ['/ledger/orders', ['UNIT_OFFICER'], false],
    ['/payment-orders', ['FINANCE'], true],
    ['/ledger/recoveries', ['BUREAU_HEAD'], true],
    ['/ledger/payees', ['BUREAU_HEAD'], false],
    ['/wall', ['REFERRER'], false],
    ['/map', ['REFERRER'], false],
    ['/wall', ['CITY_LEADER'], true],
  ])('leads to %s for %s: %s', (page, functions, may) => expect(mayOpen(page, functions)).toBe(may));

  it('has a door before every page but those that are open to everybody', () => {
    const without = Object.keys(pageTitles).filter((page) => doorOf(page) === undefined);
    expect(without.sort()).toEqual(['/capabilities', '/notices', '/search']);
  });

  it('adds up the functions of one person', () => {
    expect(names('JOINT_REVIEWER', 'FINANCE')).toContain('ledger');
  });

  it.each([
    ['/', 'work'],
    ['/leads/new', 'leads'],
    ['/trips/7', 'visits'],
    ['/referrals', 'leads'],
    ['/referrers/7', 'leads'],
    ['/enterprises/duplicates', 'leads'],
    ['/industry-chains/7', 'leads'],
    ['/payment-orders/7', 'ledger'],
    ['/projects/7', 'projects'],
    ['/projects/cards/7', 'service'],
    ['/projects/enclaves', 'resources'],
    ['/map', 'dispatch'],
    ['/leadsheet', undefined],
  ])('marks the door of %s', (page, marked) => expect(doorOf(page)?.name).toBe(marked));
});
