import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Space } from '../api/carrier';
import { ChangeSpaceDialog, ExtendDialog, HoldDialog, PlainDialog } from './SpaceDialogs';

interface Props {
  space: Space;
  /// The project on whose page this stands.
  project?: string;
  /// Where spaces are changed, too.
  keeping?: boolean;
}

const plain = ['release', 'let', 'vacate', 'withdraw', 'restore'] as const;

/// What the server offers this person to do with a space now.
export function SpaceActions({ space, project, keeping }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<string>();
  const close = () => setOpen(undefined);
  const decision = plain.find((one) => one === open);
  const dialogs: Record<string, ReactNode> = {
    hold: <HoldDialog space={space} onClose={close} {...(project ? { project } : {})} />,
    extend: <ExtendDialog space={space} onClose={close} />,
    change: keeping && <ChangeSpaceDialog space={space} onClose={close} />,
  };
  const offered = space.actions.filter((action) => keeping || !['change', 'withdraw', 'restore'].includes(action));
  return (
    <>
      {offered.map((action) => (
        <Button key={action} size="small" onClick={() => setOpen(action)}>
          {t(`carrier.action.${action}`)}
        </Button>
      ))}
      {decision ? <PlainDialog space={space} decision={decision} onClose={close} /> : open && dialogs[open]}
    </>
  );
}
