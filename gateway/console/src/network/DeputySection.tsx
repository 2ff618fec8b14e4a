import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import { type Deputyship, decideDeputy, type Officer, readCandidates } from '../api/network';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, DateField, ReasonField } from '../patterns/fields';
import { filled } from '../patterns/filled';
import { Section } from '../patterns/Section';
import { useDecision } from '../patterns/submission';
import { useToday } from '../patterns/today';
import { DateValue, StateTag } from '../patterns/values';

const refresh = [['officers'], ['session']];

/// Who stands in for an officer, and when; what is over stays on record.
export function DeputySection({ read }: { read: Read<Officer> }) {
  const { t } = useTranslation();
  const officer = read.value;
  const [open, setOpen] = useState<'name' | Deputyship>();
  const mayName = officer.actions.includes('name-deputy');
  const close = () => setOpen(undefined);
  return (
    <Section
      title={t('network.deputies')}
      extra={
        mayName && (
          <Button size="small" onClick={() => setOpen('name')}>
            {t('network.nameDeputy')}
          </Button>
        )
      }
    >
      {officer.deputies.length === 0 && <p className="muted">{t('network.noDeputies')}</p>}
      <ul className="plain-list">
        {officer.deputies.map((one) => (
          <li key={`${one.deputy.subject}${one.from}`}>
            {one.deputy.name} <DateValue value={one.from} /> – <DateValue value={one.until} /> <DeputyState one={one} />{' '}
            {mayName && !one.over && (
              <Button size="small" type="link" onClick={() => setOpen(one)}>
                {t('network.endDeputy')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {open === 'name' && <NameDialog read={read} onClose={close} />}
      {open && open !== 'name' && <EndDialog read={read} deputy={open} onClose={close} />}
    </Section>
  );
}

function DeputyState({ one }: { one: Deputyship }) {
  const { t } = useTranslation();
  const today = useToday();
  if (one.over) return <StateTag tone="plain">{t(one.endedEarly ? 'network.deputyEndedEarly' : 'network.deputyOver')}</StateTag>;
  return <StateTag tone={one.from > today ? 'warn' : 'good'}>{t(one.from > today ? 'network.deputyComing' : 'network.deputyNow')}</StateTag>;
}

function NameDialog({ read, onClose }: { read: Read<Officer>; onClose: () => void }) {
  const { t } = useTranslation();
  const today = useToday();
  const { subject, name } = read.value;
  const colleagues = useQuery({
    queryKey: ['officers', subject, 'candidates'],
    queryFn: ({ signal }) => readCandidates(subject, signal),
  });
  const submission = useDecision(read.etag, (body: object, call) => decideDeputy(subject, 'deputies', filled(body), call), { refresh });
  return (
    <DecisionDialog
      title={t('network.nameDeputy')}
      about={t('network.nameDeputyAbout', { name })}
      confirm={t('network.nameDeputy')}
      initial={{ from: today }}
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField
        name="deputy"
        label={t('network.deputy')}
        help={t('network.deputyHelp')}
        choices={(colleagues.data ?? []).map((one) => ({ value: one.subject, label: one.name }))}
      />
      <div className="field-row">
        <DateField name="from" label={t('network.from')} />
        <DateField name="until" label={t('network.until')} />
      </div>
      <ReasonField optional />
    </DecisionDialog>
  );
}

function EndDialog({ read, deputy, onClose }: { read: Read<Officer>; deputy: Deputyship; onClose: () => void }) {
  const { t } = useTranslation();
  const submission = useDecision(
    read.etag,
    (body: object, call) =>
      decideDeputy(read.value.subject, 'deputies/end', filled({ ...body, deputy: deputy.deputy.subject, from: deputy.from }), call),
    { refresh },
  );
  return (
    <DecisionDialog
      title={t('network.endDeputy')}
      about={t('network.endDeputyAbout', { name: deputy.deputy.name })}
      confirm={t('network.endDeputy')}
      danger
      submission={submission}
      onClose={onClose}
    >
      <ReasonField optional />
    </DecisionDialog>
  );
}
