import { NavLink } from 'react-router';
import { mayOpen } from '../app/access';
import { useSession } from '../app/session';

/// Registers that belong together, side by side under one door: those that this person may open.
export function SubNavigation({ label, links }: { label: string; links: { to: string; label: string }[] }) {
  const { functions } = useSession();
  return (
    <nav className="sub-nav" aria-label={label}>
      {links
        .filter((link) => mayOpen(link.to, functions))
        .map((link) => (
          <NavLink key={link.to} to={link.to} end>
            {link.label}
          </NavLink>
        ))}
    </nav>
  );
}
