import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Ranking } from '../api/assessment';
import { type Bulletin, type Listing, makeNotice } from '../api/bulletin';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField } from '../patterns/fields';
import { useLabel } from '../patterns/labels';
import { useSubmission } from '../patterns/submission';
import { RankingField, useLastMonth } from './RankingField';
import { useBulletinRules, useListRules } from './rules';

interface Props {
  /// None: it is chosen in the dialog.
  ranking?: Ranking;
  onClose: () => void;
}

interface Drafted {
  rankingId?: string;
  kind: string;
}

export function DraftDialog({ ranking, onClose }: Props) {
  const { t } = useTranslation();
  const label = useLabel();
  const navigate = useNavigate();
  const submission = useSubmission(
    ({ rankingId, kind }: Drafted, key) => makeNotice<Bulletin>('bulletins', { rankingId: ranking?.id ?? rankingId, kind }, key),
    { refresh: [['bulletins'], ['work']], onDone: (made) => void navigate(`/bulletins/${made.id}`) },
  );
  return (
    <DecisionDialog<Drafted>
      title={t('bulletin.draft')}
      about={t('bulletin.draftAbout')}
      confirm={t('bulletin.draft')}
      initial={{ period: useLastMonth() }}
      submission={submission}
      onClose={onClose}
    >
      {!ranking && <RankingField />}
      <ChoiceField
        name="kind"
        label={t('bulletin.kind')}
        choices={(useBulletinRules()?.kinds ?? []).map((one) => ({ value: one.id, label: label(one.label) }))}
      />
    </DecisionDialog>
  );
}

interface Drawn {
  rankingId?: string;
  rulesId: string;
}

export function DrawDialog({ ranking, onClose }: Props) {
  const { t } = useTranslation();
  const label = useLabel();
  const navigate = useNavigate();
  const submission = useSubmission(
    ({ rankingId, rulesId }: Drawn, key) => makeNotice<Listing>('listings', { rankingId: ranking?.id ?? rankingId, rulesId }, key),
    { refresh: [['listings'], ['work']], onDone: (made) => void navigate(`/listings/${encodeURIComponent(made.id)}`) },
  );
  return (
    <DecisionDialog<Drawn>
      title={t('bulletin.draw')}
      about={t('bulletin.drawAbout')}
      confirm={t('bulletin.draw')}
      initial={{ period: useLastMonth() }}
      submission={submission}
      onClose={onClose}
    >
      {!ranking && <RankingField />}
      <ChoiceField
        name="rulesId"
        label={t('bulletin.rules')}
        choices={useDrawnBy(ranking).map((one) => ({ value: one.id, label: label(one.title) || one.id }))}
      />
    </DecisionDialog>
  );
}

/// The rules by which this person may draw the lists of this ranking, of any where none is given.
function useDrawnBy(ranking?: Ranking) {
  return useListRules().filter(
    (one) => one.actions.includes('draw') && (!ranking || !one.method || one.method === ranking.methodId),
  );
}

/// What may be made of rankings: the lists first, which a bulletin tells of.
export function RankingNotices({ ranking, of = ['draw', 'draft'] }: { ranking?: Ranking; of?: ('draw' | 'draft')[] }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<string>();
  const close = () => setOpen(undefined);
  const mayDraw = useDrawnBy(ranking).length > 0;
  const mayDraft = useBulletinRules()?.actions.includes('draft') ?? false;
  const given = ranking ? { ranking } : {};
  const type = ranking ? 'default' : 'primary';
  return (
    <>
      {mayDraw && of.includes('draw') && (
        <Button type={type} onClick={() => setOpen('draw')}>
          {t('bulletin.draw')}
        </Button>
      )}
      {mayDraft && of.includes('draft') && (
        <Button type={type} onClick={() => setOpen('draft')}>
          {t('bulletin.draft')}
        </Button>
      )}
      {open === 'draw' && <DrawDialog {...given} onClose={close} />}
      {open === 'draft' && <DraftDialog {...given} onClose={close} />}
    </>
  );
}
