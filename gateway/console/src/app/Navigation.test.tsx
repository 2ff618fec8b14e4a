import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageHead } from '../patterns/PageHead';
import { LeadNavigation } from '../referrals/LeadNavigation';
import { show } from '../testing/render';
import { HelpLinks } from './HelpLinks';
import { BottomNavigation, SideNavigation } from './Navigation';
import { doorsFor } from './navigation';

afterEach(cleanup);

const ask = vi.fn();
const help = <HelpLinks onAsk={ask} />;
const names = () => screen.getAllByRole('link').map((link) => link.textContent);

describe('The menu', () => {
  it('has the doors under headings, the one where one is marked, and what explains it at its end', async () => {
    await show(<SideNavigation doors={doorsFor(['UNIT_OFFICER'])} help={help} />, '/leads/7');

    const outreach = screen.getByRole('group', { name: 'Outreach' });
    expect(within(outreach).getAllByRole('link').map((link) => link.textContent)).toEqual(['Leads', 'Visits', 'Meetings']);
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Leads');
    expect(names().at(-1)).toBe('What the system can do');
    fireEvent.click(screen.getByRole('button', { name: 'Getting started' }));
    expect(ask).toHaveBeenLastCalledWith('guide');
  });

  it('of few doors has no headings', async () => {
    await show(<SideNavigation doors={doorsFor(['REFERRER'])} help={null} />);

    expect(screen.queryByRole('group')).toBeNull();
    expect(names()).toEqual(['Home', 'Leads', 'Claims']);
  });

  it('on a phone has four doors and all others in a sheet, which Escape closes', async () => {
    await show(<BottomNavigation doors={doorsFor(['UNIT_OFFICER'])} help={help} />);
    expect(names()).toEqual(['Home', 'Leads', 'Visits', 'Meetings']);

    const more = screen.getByRole('button', { name: 'More' });
    fireEvent.click(more);
    expect(names()).toContain('Network');
    expect(names()).toContain('What the system can do');
    expect(new Set(names()).size).toBe(names().length);
    fireEvent.keyDown(more, { key: 'Escape' });
    expect(more.getAttribute('aria-expanded')).toBe('false');
  });
});

describe('The registers behind a door', () => {
  it('are those that this person may open', async () => {
    await show(<LeadNavigation />, '/leads', { functions: ['REFERRER'] });

    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/leads', '/referrals', '/referrers']);
  });
});

describe('The head of a page', () => {
  it('says the way from the door to the page above, and names the window', async () => {
    await show(<PageHead title="L-1" back={{ to: '/referrals?status=FILED', label: 'Referrals' }} />, '/referrals/1');

    const way = within(screen.getByRole('navigation', { name: 'You are here' })).getAllByRole('link');
    expect(way.map((link) => [link.textContent?.trim(), link.getAttribute('href')])).toEqual([
      ['Leads', '/leads'],
      ['Referrals', '/referrals?status=FILED'],
    ]);
    expect(document.title).toBe('L-1 · Yihao · Investment and talent');
  });

  it('does not say the door twice', async () => {
    await show(<PageHead title="L-1" back={{ to: '/leads', label: 'All leads' }} />, '/leads/1');

    expect(screen.queryByRole('navigation')).toBeNull();
    expect(screen.getByRole('link', { name: 'All leads' })).toBeTruthy();
  });
});
