import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Read } from '../api/http';
import type { Invited, Promotion } from '../api/promotion';
import { Section } from '../patterns/Section';
import { MoneyValue, StateTag } from '../patterns/values';
import { SigningDialog, WithdrawDialog } from './PromotionDialogs';

/// Whom they invited, who came, and what was signed.
export function InvitedSection({ read }: { read: Read<Promotion> }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<{ invited: Invited; step: 'sign' | 'withdraw' }>();
  const { invited, figures, actions } = read.value;
  const close = () => setOpen(undefined);
  return (
    <Section title={t('promotion.invited')} extra={<span className="figures">{`${figures.came} / ${figures.invited}`}</span>}>
      {invited.length === 0 && <p className="muted">{t('promotion.nobody')}</p>}
      <ul className="rows">
        {invited.map((one) => (
          <li key={one.id}>
            <InvitedRow invited={one} actions={actions} onOpen={(step) => setOpen({ invited: one, step })} />
          </li>
        ))}
      </ul>
      {open?.step === 'sign' && <SigningDialog read={read} invited={open.invited} onClose={close} />}
      {open?.step === 'withdraw' && <WithdrawDialog read={read} invited={open.invited} onClose={close} />}
    </Section>
  );
}

interface RowProps {
  invited: Invited;
  actions: string[];
  onOpen: (step: 'sign' | 'withdraw') => void;
}

function InvitedRow({ invited, actions, onOpen }: RowProps) {
  const { t } = useTranslation();
  const { came, signed, withdrawnBecause } = invited;
  return (
    <>
      <span className="rows-wide">
        {invited.name}
        {signed && (
          <span className="row-sub">
            {t('promotion.signed')} <MoneyValue value={signed} />
          </span>
        )}
        {withdrawnBecause && <span className="row-sub">{withdrawnBecause}</span>}
      </span>
      {withdrawnBecause && <StateTag tone="plain">{t('promotion.withdrawn')}</StateTag>}
      {!withdrawnBecause && came !== null && (
        <StateTag tone={came ? 'good' : 'plain'}>{t(came ? 'promotion.came' : 'promotion.absent')}</StateTag>
      )}
      {came && actions.includes('sign') && (
        <Button size="small" onClick={() => onOpen('sign')}>
          {t('promotion.sign')}
        </Button>
      )}
      {!withdrawnBecause && !came && actions.includes('invite') && (
        <Button size="small" type="text" onClick={() => onOpen('withdraw')}>
          {t('promotion.withdraw')}
        </Button>
      )}
    </>
  );
}
