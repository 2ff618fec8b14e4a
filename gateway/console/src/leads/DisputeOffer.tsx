import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Investor } from '../api/lead';
import { useSession } from '../app/session';
import { DisputeDialog } from './DisputeDialogs';
import { mayDispute } from './rights';

export interface Held {
  heldBy: string;
  protectedUntil: string | null;
}

/// The disputes filed from one form, by the investor they are about: wherever the page offers to dispute, it knows.
export interface Filed {
  numbers: Record<string, string>;
  add: (investor: Investor, number: string) => void;
}

export function useFiled(): Filed {
  const [numbers, setNumbers] = useState<Record<string, string>>({});
  return { numbers, add: (investor, number) => setNumbers((before) => ({ ...before, [called(investor)]: number })) };
}

/// What is left to whoever was not the first: say why they were, or read what was filed.
export function DisputeOffer({ held, investor, filed }: { held: Held; investor: Investor; filed: Filed }) {
  const { t } = useTranslation();
  const session = useSession();
  const [open, setOpen] = useState(false);
  const number = filed.numbers[called(investor)];
  if (number)
    return (
      <p role="status">
        {t('lead.disputeFiled', { number })} <Link to="/leads/disputes">{t('lead.disputesOpen')}</Link>
      </p>
    );
  if (!mayDispute(session.functions) || isOwn(held, session.unit)) return null;
  return (
    <>
      <p>{t('lead.disputeOffer')}</p>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('lead.dispute')}
      </Button>
      {open && (
        <DisputeDialog held={held} investor={investor} onFiled={(filing) => filed.add(investor, filing)} onClose={() => setOpen(false)} />
      )}
    </>
  );
}

/// Units are told by name in the reader's language here.
export function isOwn(held: Held, unit: { nameZh: string; nameEn: string } | null): boolean {
  return unit !== null && [unit.nameZh, unit.nameEn].includes(held.heldBy);
}

function called(investor: Investor): string {
  return JSON.stringify([investor.names.map((name) => name.text), investor.creditCode, investor.foreignRegistration]);
}
