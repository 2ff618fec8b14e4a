import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { decideNotice, type Listing, listingStatuses, noticePath, readNotices } from '../api/bulletin';
import { etagOf } from '../api/http';
import { DecisionDialog } from '../patterns/DecisionDialog';
import { ChoiceField, TextField, useChoices } from '../patterns/fields';
import { useLabel } from '../patterns/labels';
import { type RecordAction, RecordPage } from '../patterns/RecordPage';
import { RecordTrail } from '../patterns/RecordTrail';
import { RegisterPage } from '../patterns/RegisterPage';
import { useRecord } from '../patterns/record';
import { Section } from '../patterns/Section';
import { useDecision } from '../patterns/submission';
import { StateTag } from '../patterns/values';
import { NoticeNavigation } from './NoticeNavigation';
import { RankingNotices } from './RankingNotices';
import { SayDialog } from './SayDialog';

function ListingState({ of }: { of: Listing }) {
  const { t } = useTranslation();
  return <StateTag tone={of.status === 'DRAFT' ? 'open' : 'good'}>{t(`bulletin.listingStatus.${of.status}`)}</StateTag>;
}

/// R5: who of a ranking is on which list.
export function ListingRegisterPage() {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <RegisterPage<Listing>
      name="listings"
      title={t('bulletin.listings')}
      about={t('bulletin.listingsAbout')}
      top={<NoticeNavigation />}
      actions={<RankingNotices of={['draw']} />}
      filters={[{ name: 'status', label: t('bulletin.status'), options: useChoices(listingStatuses, 'bulletin.listingStatus') }]}
      columns={[
        { title: t('bulletin.period'), main: true, cell: (one) => one.month },
        { title: t('bulletin.list'), cell: (one) => one.lists.map((list) => `${label(list.label)} ${list.entries.length}`).join('、') },
        { title: t('bulletin.status'), phone: 'head', cell: (one) => <ListingState of={one} /> },
      ]}
      load={({ filters, after, signal }) => readNotices<Listing>('listings', filters, after, signal)}
      rowKey={(one) => one.id}
      rowLink={(one) => `/listings/${one.id}`}
      empty={t('bulletin.none')}
    />
  );
}

export function ListingPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <RecordPage<Listing>
      query={useRecord<Listing>('listings', id, noticePath('listings', id))}
      back={{ to: '/listings', label: t('bulletin.listings') }}
      title={(one) => `${t('bulletin.listings')} ${one.month}`}
      about={(one) => one.rankingId}
      tags={(one) => <ListingState of={one} />}
      actions={useActions()}
      offered={(one) => one.actions}
      aside={(one) => <RecordTrail kind="listing" records="listings" id={one.id} />}
    >
      {(one) => one.lists.map((list) => <OneList key={list.id} of={list} />)}
    </RecordPage>
  );
}

function OneList({ of }: { of: Listing['lists'][number] }) {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <Section title={label(of.label)}>
      {of.entries.length === 0 && <p className="muted">{t('bulletin.none')}</p>}
      <ul className="rows">
        {of.entries.map((entry) => (
          <li key={entry.unit}>
            <span className="rows-wide">
              <strong>{label(entry.unitName)}</strong>
              <span className="row-sub">{entry.because.join('；')}</span>
              {entry.exemption && (
                <span className="row-sub">
                  {entry.exemption.proof} · {entry.exemption.by.said}
                </span>
              )}
            </span>
            {entry.exemption && <StateTag tone="plain">{t('bulletin.exemption')}</StateTag>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface Exempted {
  entry: string;
  kind: string;
  proof: string;
  reason: string;
}

function ExemptDialog({ listing, onClose }: { listing: Listing; onClose: () => void }) {
  const { t } = useTranslation();
  const label = useLabel();
  const submission = useDecision(
    etagOf(listing.version),
    ({ entry, ...said }: Exempted, call) => {
      const [list, unit] = entry.split(' ');
      return decideNotice('listings', listing.id, 'exemptions', { list, unit, ...said }, call);
    },
    { refresh: [['listings'], ['work']] },
  );
  const entries = listing.lists.flatMap((list) =>
    list.entries
      .filter((entry) => !entry.exemption)
      .map((entry) => ({ value: `${list.id} ${entry.unit}`, label: `${label(list.label)} · ${label(entry.unitName)}` })),
  );
  return (
    <DecisionDialog<Exempted>
      title={t('bulletin.action.exempt')}
      confirm={t('bulletin.action.exempt')}
      submission={submission}
      onClose={onClose}
    >
      <ChoiceField name="entry" label={t('bulletin.list')} choices={entries} />
      <ChoiceField
        name="kind"
        label={t('bulletin.what')}
        choices={listing.exemptions.map((one) => ({ value: one.id, label: label(one.label) }))}
      />
      <TextField name="proof" label={t('bulletin.evidence')} />
      <TextField name="reason" label={t('bulletin.said')} lines={4} max={2000} />
    </DecisionDialog>
  );
}

function useActions(): RecordAction<Listing>[] {
  const { t } = useTranslation();
  return [
    {
      name: 'confirm',
      label: t('bulletin.action.settle'),
      dialog: (read, close) => (
        <SayDialog
          kind="listings"
          record={read.value}
          action="settle"
          decision="confirmation"
          words="reason"
          optional
          onClose={close}
        />
      ),
    },
    { name: 'exempt', label: t('bulletin.action.exempt'), dialog: (read, close) => <ExemptDialog listing={read.value} onClose={close} /> },
  ];
}
