import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkDecision, BulkOffer, BulkResult } from '../api/bulk';
import type { Lead } from '../api/lead';
import { BulkDialog } from './BulkDialog';
import { BulkResults } from './BulkResults';

interface Props {
  offer: BulkOffer;
  marked: Lead[];
  onClear: () => void;
}

/// What can be decided about the marked leads, and what became of each.
export function BulkActions({ offer, marked, onClear }: Props) {
  const { t } = useTranslation();
  /// As they were marked when it began: what is decided may leave the rows.
  const [deciding, setDeciding] = useState<{ decision: BulkDecision; leads: Lead[] }>();
  const [done, setDone] = useState<{ leads: Lead[]; results: BulkResult[] }>();
  const isTooMuch = marked.length > offer.selected;
  if (marked.length === 0 && !done && !deciding) return null;
  return (
    <div className="register-marked" role="group" aria-label={t('lead.bulk.title')}>
      {marked.length > 0 && (
        <div className="marked-bar">
          <span role="status">
            {t(isTooMuch ? 'lead.bulk.tooMuch' : 'lead.bulk.marked', { count: marked.length, most: offer.selected })}
          </span>
          {offer.decisions.map((one) => (
            <Button key={one} size="small" disabled={isTooMuch} danger={one === 'release'} onClick={() => setDeciding({ decision: one, leads: marked })}>
              {t(`lead.bulk.action.${one}`)}
            </Button>
          ))}
          <Button size="small" type="text" onClick={onClear}>
            {t('lead.bulk.clear')}
          </Button>
        </div>
      )}
      {done && <BulkResults {...done} onClose={() => setDone(undefined)} />}
      {deciding && (
        <BulkDialog
          {...deciding}
          perRequest={offer.perRequest}
          onClose={() => setDeciding(undefined)}
          onDone={(results) => {
            setDone({ leads: deciding.leads, results });
            onClear();
          }}
        />
      )}
    </div>
  );
}
