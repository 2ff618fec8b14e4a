import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Commitment, Fund, FundCondition, Movement } from '../api/fund';
import type { Read } from '../api/http';
import { useLabel } from '../patterns/labels';
import { Facts, Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { DateValue, DueValue, MoneyValue, StateTag, type Tone } from '../patterns/values';
import { DisburseDialog, ExitDialog, JudgeDialog, StepDialog } from './FundDialogs';
import { FlagList } from './FlagList';

const tones: Record<string, Tone> = { RUNNING: 'open', CLOSED: 'plain', WITHDRAWN: 'plain' };
const conditionTones: Record<FundCondition['state'], Tone> = { MET: 'good', NOT_MET: 'bad', UNKNOWN: 'warn' };
const movementTones: Record<Movement['status'], Tone> = { ENTERED: 'warn', VERIFIED: 'good', REVOKED: 'plain' };

interface Props {
  read: Read<Fund>;
  one: Commitment;
}

export function CommitmentState({ one }: { one: Commitment }) {
  const { t } = useTranslation();
  return <StateTag tone={tones[one.status] ?? 'plain'}>{t(`fund.status.${one.status}`)}</StateTag>;
}

/// One commitment with its conditions, its money and why it is flagged.
export function CommitmentPart({ read, one }: Props) {
  const { t } = useTranslation();
  return (
    <Section title={one.projectName} extra={<CommitmentState one={one} />}>
      <FlagList flags={one.flags} />
      <Facts
        items={[
          [
            t('fund.project'),
            <Link key="project" to={`/projects/${one.projectId}`}>
              {one.projectNumber}
            </Link>,
          ],
          [t('fund.amount'), <MoneyValue key="amount" value={one.amount} />],
          [t('fund.day'), <DateValue key="day" value={one.day} />],
          [t('fund.paid'), <MoneyValue key="paid" value={one.disbursed} />],
          [t('fund.returned'), <MoneyValue key="returned" value={one.returned} />],
          [t('fund.promisedReturn'), one.promisedReturn === null ? null : `${one.promisedReturn}%`],
          [t('fund.committedBy'), <Doer key="by" by={one.made.by} />],
        ]}
      />
      {one.withdrawn && <p className="notice notice-quiet">{one.withdrawn.said}</p>}
      <ul className="rows">
        {one.conditions.map((each) => (
          <ConditionRow key={each.id} one={each} />
        ))}
        {one.movements.map((each) => (
          <MovementRow key={each.id} read={read} one={one} movement={each} />
        ))}
      </ul>
      <CommitmentActions read={read} one={one} />
    </Section>
  );
}

function ConditionRow({ one }: { one: FundCondition }) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <li>
      <span className="rows-wide">
        <strong>{one.words}</strong>
        <span className="row-sub">
          {label(one.kindLabel)}
          {one.beforePayment && ` · ${t('fund.beforePayment')}`}
          {one.when && ` · ${t('fund.byFacts', { when: one.when })}`}
          {one.judged && ` · ${one.judged.mark.said ?? ''}`}
        </span>
      </span>
      {one.due && <DueValue value={one.due} overdue={one.late} />}
      <StateTag tone={conditionTones[one.state]}>{t(`fund.state.${one.state}`)}</StateTag>
    </li>
  );
}

function MovementRow({ read, one, movement }: Props & { movement: Movement }) {
  const { t } = useTranslation();
  const label = useLabel();
  const [open, setOpen] = useState<'verify' | 'revoke'>();
  const steps = { verify: 'verification', revoke: 'revocation' };
  return (
    <li>
      <span className="rows-wide">
        <strong>{movement.exitLabel ? label(movement.exitLabel) : t(`fund.direction.${movement.direction}`)}</strong>{' '}
        <MoneyValue value={movement.amount} />
        <span className="row-sub">
          {movement.voucher ?? movement.entered.said} · <Doer by={movement.entered.by} />
          {movement.part && (
            <>
              {' '}
              · {t('fund.part')} <MoneyValue value={movement.part} />
            </>
          )}
          {movement.revoked && ` · ${movement.revoked.said ?? ''}`}
        </span>
      </span>
      <DateValue value={movement.day} />
      <StateTag tone={movementTones[movement.status]}>{t(`fund.movement.${movement.status}`)}</StateTag>
      {(['verify', 'revoke'] as const)
        .filter((action) => movement.actions.includes(action))
        .map((action) => (
          <Button key={action} size="small" danger={action === 'revoke'} onClick={() => setOpen(action)}>
            {t(`fund.action.${action}`)}
          </Button>
        ))}
      {open && (
        <StepDialog
          read={read}
          action={open}
          step={`commitments/${one.id}/movements/${movement.id}/${steps[open]}`}
          onClose={() => setOpen(undefined)}
        />
      )}
    </li>
  );
}

function CommitmentActions({ read, one }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<string>();
  const close = () => setOpen(undefined);
  if (one.actions.length === 0) return null;
  return (
    <p>
      {one.actions.map((action) => (
        <Button key={action} size="small" danger={action === 'withdraw'} onClick={() => setOpen(action)}>
          {t(`fund.action.${action}`)}
        </Button>
      ))}
      {open === 'judge' && <JudgeDialog read={read} one={one} onClose={close} />}
      {open === 'disburse' && <DisburseDialog read={read} one={one} onClose={close} />}
      {open === 'exit' && <ExitDialog read={read} one={one} onClose={close} />}
      {open === 'withdraw' && <StepDialog read={read} action="withdraw" step={`commitments/${one.id}/withdrawal`} onClose={close} />}
    </p>
  );
}
