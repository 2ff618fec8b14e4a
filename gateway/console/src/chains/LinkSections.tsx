import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Chain, ChainFirm, ChainLink } from '../api/chain';
import type { Read } from '../api/http';
import { nameOf } from '../enterprises/EnterpriseName';
import { Section } from '../patterns/Section';
import { Doer } from '../patterns/Trail';
import { StateTag, TimeValue } from '../patterns/values';
import { PlaceDialog, PresenceDialog, TakeOffDialog } from './FirmDialogs';

type Step = { link: string } | { firm: ChainFirm; step: 'presence' | 'takeOff' };

/// The links from upstream to downstream with their firms; a link without a firm that is here is a gap.
export function LinkSections({ read }: { read: Read<Chain> }) {
  const [open, setOpen] = useState<Step>();
  const close = () => setOpen(undefined);
  const { links, actions } = read.value;
  return (
    <>
      {links.map((link) => (
        <LinkSection key={link.id} link={link} mayPlace={actions.includes('place')} onStep={setOpen} />
      ))}
      {open && 'link' in open && <PlaceDialog read={read} link={open.link} onClose={close} />}
      {open && 'firm' in open && open.step === 'presence' && <PresenceDialog read={read} firm={open.firm} onClose={close} />}
      {open && 'firm' in open && open.step === 'takeOff' && <TakeOffDialog read={read} firm={open.firm} onClose={close} />}
    </>
  );
}

interface Props {
  link: ChainLink;
  mayPlace: boolean;
  onStep: (step: Step) => void;
}

function LinkSection({ link, mayPlace, onStep }: Props) {
  const { t } = useTranslation();
  return (
    <Section
      title={link.name}
      extra={
        <>
          <StateTag tone="plain">{t(`target.position.${link.position}`)}</StateTag>
          {link.gap && <StateTag tone="warn">{t('chain.gap')}</StateTag>}
          {mayPlace && (
            <Button size="small" onClick={() => onStep({ link: link.id })}>
              {t('chain.action.place')}
            </Button>
          )}
        </>
      }
    >
      {link.firms.length === 0 && <p className="muted">{t('chain.nobody')}</p>}
      <ul className="rows">
        {link.firms.map((firm) => (
          <li key={firm.id}>
            <FirmRow firm={firm} />
            {mayPlace && !firm.takenOff && (
              <>
                <Button size="small" type="text" onClick={() => onStep({ firm, step: 'presence' })}>
                  {t('chain.changePresence')}
                </Button>
                <Button size="small" type="text" danger onClick={() => onStep({ firm, step: 'takeOff' })}>
                  {t('chain.takeOff')}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      {link.industries.length > 0 && (
        <p className="fact-line muted">
          {t('chain.codes')} <span className="figures">{link.industries.join(' · ')}</span>
        </p>
      )}
    </Section>
  );
}

function FirmRow({ firm }: { firm: ChainFirm }) {
  const { t, i18n } = useTranslation();
  const { takenOff, presence } = firm;
  return (
    <>
      <span className="rows-wide">
        <Link to={`/enterprises/${firm.enterpriseId}`}>{nameOf(firm.names, i18n.language)}</Link>
        <span className="row-sub">{firm.number}</span>
        {takenOff && (
          <span className="row-sub">
            {takenOff.reason} · <Doer by={takenOff.by} /> · <TimeValue value={takenOff.at} />
          </span>
        )}
      </span>
      {takenOff ? (
        <StateTag tone="plain">{t('chain.isOff')}</StateTag>
      ) : (
        <StateTag tone={presence === 'HERE' ? 'good' : 'plain'}>{t(`chain.presence.${presence}`)}</StateTag>
      )}
    </>
  );
}
