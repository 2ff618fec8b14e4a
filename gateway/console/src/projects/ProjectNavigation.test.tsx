import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { doorOf } from '../app/navigation';
import { show } from '../testing/render';
import { ProjectNavigation } from './ProjectNavigation';

afterEach(cleanup);

describe('The registers beside a page of project-service', () => {
  it.each(['/projects', '/projects/cards', '/carriers', '/map'])('%s: those behind the same door, each with a name', async (page) => {
    await show(<ProjectNavigation />, page);

    const links = screen.getAllByRole('link');
    expect(links.map((link) => doorOf(link.getAttribute('href') ?? ''))).toEqual(links.map(() => doorOf(page)));
    expect(links.map((link) => link.getAttribute('href'))).toContain(page);
    expect(links.map((link) => link.textContent).filter((name) => /^\w+\.\w+$/.test(name ?? ''))).toEqual([]);
  });
});
