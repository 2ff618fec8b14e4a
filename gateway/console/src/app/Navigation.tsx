import {
  AccountBookOutlined,
  AimOutlined,
  ApartmentOutlined,
  BarChartOutlined,
  CalendarOutlined,
  CarOutlined,
  CheckSquareOutlined,
  FileTextOutlined,
  FlagOutlined,
  MoreOutlined,
  ProjectOutlined,
  TeamOutlined,
  TrophyOutlined,
} from '@ant-design/icons';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { type Door, isBehind } from './navigation';

const icons = {
  work: CheckSquareOutlined,
  leads: AimOutlined,
  visits: CarOutlined,
  meetings: CalendarOutlined,
  network: ApartmentOutlined,
  projects: ProjectOutlined,
  claims: TrophyOutlined,
  ledger: AccountBookOutlined,
  ranking: BarChartOutlined,
  honours: FlagOutlined,
  talent: TeamOutlined,
  rules: FileTextOutlined,
} as const;

export function SideNavigation({ doors }: { doors: Door[] }) {
  const { t } = useTranslation();
  return (
    <nav className="side" aria-label={t('shell.navigation')}>
      {doors.map((door) => (
        <DoorLink key={door.path} door={door} className="side-link" />
      ))}
    </nav>
  );
}

const fits = 4;

/// On a phone: four doors at the thumb, the others in a sheet above them.
export function BottomNavigation({ doors }: { doors: Door[] }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { pathname } = useLocation();
  useEffect(() => setOpen(false), [pathname]);
  const shown = doors.length <= fits + 1 ? doors : doors.slice(0, fits);
  const hidden = doors.slice(shown.length);
  return (
    <nav className="bottom" aria-label={t('shell.navigation')}>
      {open && (
        <div className="bottom-sheet">
          {hidden.map((door) => (
            <DoorLink key={door.path} door={door} className="side-link" />
          ))}
        </div>
      )}
      <div className="bottom-bar">
        {shown.map((door) => (
          <DoorLink key={door.path} door={door} className="bottom-link" />
        ))}
        {hidden.length > 0 && (
          <button type="button" className="bottom-link" aria-expanded={open} onClick={() => setOpen(!open)}>
            <MoreOutlined aria-hidden />
            <span>{t('shell.more')}</span>
          </button>
        )}
      </div>
    </nav>
  );
}

function DoorLink({ door, className }: { door: Door; className: string }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const here = isBehind(door, pathname);
  const Icon = icons[door.name];
  return (
    <Link to={door.path} className={here ? `${className} active` : className} aria-current={here ? 'page' : undefined}>
      <Icon aria-hidden />
      <span>{t(`door.${door.name}`)}</span>
    </Link>
  );
}
