import { NavLink } from 'react-router';

/// Registers that belong together, side by side under one door.
export function SubNavigation({ label, links }: { label: string; links: { to: string; label: string }[] }) {
  return (
    <nav className="sub-nav" aria-label={label}>
      {links.map((link) => (
        <NavLink key={link.to} to={link.to} end>
          {link.label}
        </NavLink>
      ))}
    </nav>
  );
}
