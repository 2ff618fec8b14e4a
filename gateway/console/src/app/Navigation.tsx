import {
  AccountBookOutlined,
  AimOutlined,
  ApartmentOutlined,
  BarChartOutlined,
  CalendarOutlined,
  CarOutlined,
  CheckSquareOutlined,
  CustomerServiceOutlined,
  DashboardOutlined,
  FileTextOutlined,
  FlagOutlined,
  MoreOutlined,
  ProjectOutlined,
  ShopOutlined,
  TeamOutlined,
  TrophyOutlined,
} from '@ant-design/icons';
import { Fragment, type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { type Door, doorOf, grouped } from './navigation';

const icons = {
  work: CheckSquareOutlined,
  leads: AimOutlined,
  visits: CarOutlined,
  meetings: CalendarOutlined,
  network: ApartmentOutlined,
  projects: ProjectOutlined,
  service: CustomerServiceOutlined,
  resources: ShopOutlined,
  dispatch: DashboardOutlined,
  claims: TrophyOutlined,
  ledger: AccountBookOutlined,
  ranking: BarChartOutlined,
  honours: FlagOutlined,
  talent: TeamOutlined,
  rules: FileTextOutlined,
} as const;

interface Props {
  doors: Door[];
  /// What explains the menu itself.
  help: ReactNode;
}

export function SideNavigation({ doors, help }: Props) {
  const { t } = useTranslation();
  return (
    <nav className="side" aria-label={t('shell.navigation')}>
      <DoorGroups doors={doors} />
      <div className="side-help">{help}</div>
    </nav>
  );
}

/// A heading names the doors below it; a single door is its own heading.
function DoorGroups({ doors }: { doors: readonly Door[] }) {
  const { t } = useTranslation();
  return grouped(doors).map((group) => {
    const name = group.name && group.doors.length > 1 ? t(`doorGroup.${group.name}`) : undefined;
    const links = group.doors.map((door) => <DoorLink key={door.path} door={door} className="side-link" />);
    if (!name) return <Fragment key={group.name ?? 'all'}>{links}</Fragment>;
    return (
      <div key={group.name} role="group" aria-label={name} className="side-group">
        <span className="side-heading" aria-hidden>
          {name}
        </span>
        {links}
      </div>
    );
  });
}

const fits = 4;

/// On a phone: four doors at the thumb, the others and what explains them in a sheet above them; Escape closes it.
export function BottomNavigation({ doors, help }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { pathname } = useLocation();
  useEffect(() => setOpen(false), [pathname]);
  const shown = doors.slice(0, fits);
  const hidden = doors.slice(shown.length);
  return (
    <nav className="bottom" aria-label={t('shell.navigation')} onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}>
      {open && (
        <div className="bottom-sheet">
          <DoorGroups doors={hidden} />
          <div className="side-help">{help}</div>
        </div>
      )}
      <div className="bottom-bar">
        {shown.map((door) => (
          <DoorLink key={door.path} door={door} className="bottom-link" />
        ))}
        <button type="button" className="bottom-link" aria-expanded={open} onClick={() => setOpen(!open)}>
          <MoreOutlined aria-hidden />
          <span>{t('shell.more')}</span>
        </button>
      </div>
    </nav>
  );
}

function DoorLink({ door, className }: { door: Door; className: string }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const here = doorOf(pathname) === door;
  const Icon = icons[door.name];
  return (
    <Link to={door.path} className={here ? `${className} active` : className} aria-current={here ? 'page' : undefined}>
      <Icon aria-hidden />
      <span>{t(`door.${door.name}`)}</span>
    </Link>
  );
}
