import { describe, expect, it } from 'vitest';
import { doorsFor } from './navigation';

const names = (...functions: string[]) => doorsFor(functions).map((door) => door.name);

describe('The navigation', () => {
  it.each([
    ['UNIT_OFFICER', ['work', 'leads', 'projects', 'claims', 'talent', 'ranking']],
    ['FINANCE', ['work', 'projects', 'claims', 'talent', 'ledger']],
    ['JOINT_REVIEWER', ['work', 'projects', 'claims']],
    ['TALENT_OFFICE', ['work', 'projects', 'talent']],
    ['REFERRER', ['work', 'leads', 'claims']],
    ['SECURITY_ADMINISTRATOR', ['work']],
  ])('shows %s its doors', (one, doors) => expect(names(one)).toEqual(doors));

  it('adds up the functions of one person', () => {
    expect(names('JOINT_REVIEWER', 'FINANCE')).toContain('ledger');
  });
});
