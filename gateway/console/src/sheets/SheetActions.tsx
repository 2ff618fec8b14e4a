import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cancelImport, type EntryChoice, enterRows, type Import, type SheetRow } from '../api/sheet';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { useSubmission } from '../patterns/submission';
import type { SheetKind } from './SheetKind';

interface Props<R extends SheetRow> {
  one: Import;
  kind: SheetKind<R>;
}

/// Every row has been looked at: what goes in?
export function EntryForm<R extends SheetRow>({ one, kind }: Props<R>) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<EntryChoice>('GOOD_ROWS');
  const choice = one.actions.includes('ENTER_ALL') ? chosen : 'GOOD_ROWS';
  const entering = useSubmission((_: object, key) => enterRows(kind.kind, one.id, choice, key), { refresh: [['import', one.id], ...kind.refresh] });
  const { FREE: free, REFUSED: refused } = one.counts;
  if (!one.actions.includes('ENTER_GOOD_ROWS')) {
    return one.rows === 0 ? null : (
      <p className="notice notice-warn" role="status">
        {t('sheet.nothing')}
      </p>
    );
  }
  return (
    <>
      <div className="ledger-actions">
        <Button type="primary" loading={entering.pending} onClick={() => void entering.submit({})}>
          {t(choice === 'ALL_OR_NONE' ? 'sheet.registerAll' : 'sheet.register', { count: free })}
        </Button>
        <CancelButton one={one} kind={kind} />
        <Checkbox
          checked={choice === 'ALL_OR_NONE'}
          disabled={!one.actions.includes('ENTER_ALL')}
          onChange={({ target }) => setChosen(target.checked ? 'ALL_OR_NONE' : 'GOOD_ROWS')}
        >
          {t('sheet.allOrNone')}
        </Checkbox>
        <span className="muted">{refused > 0 ? t('sheet.allOrNoneNot', { count: refused }) : t('sheet.allOrNoneAbout')}</span>
      </div>
      <ProblemNotice problem={entering.problem} onReload={entering.reload} />
    </>
  );
}

export function CancelButton<R extends SheetRow>({ one, kind }: Props<R>) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const cancelling = useSubmission((_: object, key) => cancelImport(kind.kind, one.id, key), { refresh: [['import', one.id], ['imports', kind.kind]] });
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('sheet.cancel')}</Button>
      {asking && (
        <DecisionDialog
          title={t('sheet.cancelAsk')}
          about={t('sheet.cancelAbout')}
          confirm={t('sheet.cancel')}
          danger
          submission={cancelling}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
