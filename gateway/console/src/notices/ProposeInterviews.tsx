import { Button } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Interview, makeNotice } from '../api/bulletin';
import { useSession } from '../app/session';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { TextField } from '../patterns/fields';
import { useSubmission } from '../patterns/submission';
import { useToday } from '../patterns/today';

const proposers = ['BUREAU_OFFICER', 'BUREAU_HEAD'];

/// By the rules, once a quarter is over: who is to be called, new and known.
export function ProposeInterviews({ onProposed }: { onProposed: (count: number) => void }) {
  const { t } = useTranslation();
  const session = useSession();
  const [open, setOpen] = useState(false);
  if (!session.functions.some((one) => proposers.includes(one))) return null;
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {t('bulletin.proposeTalks')}
      </Button>
      {open && <QuarterDialog onProposed={onProposed} onClose={() => setOpen(false)} />}
    </>
  );
}

function QuarterDialog({ onProposed, onClose }: { onProposed: (count: number) => void; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useSubmission((body: { quarter: string }, key) => makeNotice<Interview[]>('interviews', body, key), {
    refresh: [['interviews'], ['work']],
    onDone: (proposed) => onProposed(proposed.length),
  });
  return (
    <DecisionDialog<{ quarter: string }>
      title={t('bulletin.proposeTalks')}
      about={t('bulletin.proposeTalksAbout')}
      confirm={t('bulletin.proposeTalks')}
      initial={{ quarter: lastQuarter(useToday()) }}
      submission={submission}
      onClose={onClose}
    >
      <TextField
        name="quarter"
        label={t('bulletin.quarter')}
        help={t('bulletin.quarterHelp')}
        max={7}
        fit={{ pattern: /^\d{4}-Q[1-4]$/, message: t('bulletin.quarterHelp') }}
      />
    </DecisionDialog>
  );
}

function lastQuarter(today: string): string {
  const day = dayjs(today).subtract(3, 'month');
  return `${day.year()}-Q${Math.floor(day.month() / 3) + 1}`;
}
