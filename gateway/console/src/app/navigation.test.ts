import { describe, expect, it } from 'vitest';
import { doors, doorsFor, isBehind } from './navigation';

const names = (...functions: string[]) => doorsFor(functions).map((door) => door.name);

describe('The navigation', () => {
  it.each([
    ['UNIT_OFFICER', ['work', 'leads', 'visits', 'meetings', 'projects', 'claims', 'talent', 'ranking', 'honours', 'network']],
    ['FINANCE', ['work', 'projects', 'claims', 'talent', 'ledger', 'honours']],
    ['JOINT_REVIEWER', ['work', 'projects', 'claims', 'honours']],
    ['TALENT_OFFICE', ['work', 'projects', 'talent']],
    ['REFERRER', ['work', 'leads', 'claims']],
    ['SECURITY_ADMINISTRATOR', ['work', 'network']],
  ])('shows %s its doors', (one, doors) => expect(names(one)).toEqual(doors));

  it('adds up the functions of one person', () => {
    expect(names('JOINT_REVIEWER', 'FINANCE')).toContain('ledger');
  });

  it.each([
    ['/', ['work']],
    ['/leads/new', ['leads']],
    ['/trips/7', ['visits']],
    ['/referrals', ['leads']],
    ['/referrers/7', ['leads']],
    ['/enterprises/duplicates', ['leads']],
    ['/industry-chains/7', ['leads']],
    ['/payment-orders/7', ['ledger']],
    ['/leadsheet', []],
  ])('marks the door of %s', (page, marked) => {
    expect(doors.filter((door) => isBehind(door, page)).map((door) => door.name)).toEqual(marked);
  });
});
