import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { type Carrier, carrierPath, readSpaces, type Space } from '../api/carrier';
import { problemOf } from '../api/problem';
import { useLabel } from '../patterns/labels';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { type RecordAction, RecordPage } from '../patterns/RecordPage';
import { RecordTrail } from '../patterns/RecordTrail';
import { useRecord } from '../patterns/record';
import { Facts, Section } from '../patterns/Section';
import { StateTag } from '../patterns/values';
import { AddSpacesDialog, DescribeDialog } from './CarrierDialogs';
import { FloorPlan } from './FloorPlan';
import { SpaceActions } from './SpaceActions';
import { Holder, SpaceState, useMeasures, usePlace } from './SpaceState';

/// P5: one carrier as its plan, and what may be done with each space.
export function CarrierPage() {
  const { t } = useTranslation();
  const label = useLabel();
  const { id = '' } = useParams();
  return (
    <RecordPage<Carrier>
      query={useRecord<Carrier>('carriers', id, carrierPath(id))}
      back={{ to: '/carriers', label: t('carrier.title') }}
      title={(carrier) => carrier.name}
      about={(carrier) => `${carrier.number} · ${carrier.address}`}
      tags={(carrier) => <StateTag tone="plain">{label(carrier.kindLabel)}</StateTag>}
      actions={useActions()}
      offered={(carrier) => carrier.actions}
      aside={(carrier) => <RecordTrail kind="carrier" records="carriers" id={carrier.id} />}
    >
      {(carrier) => <Body carrier={carrier} />}
    </RecordPage>
  );
}

function useActions(): RecordAction<Carrier>[] {
  const { t } = useTranslation();
  return [
    { name: 'addSpaces', label: t('carrier.addSpaces'), dialog: (read, close) => <AddSpacesDialog carrier={read.value} onClose={close} /> },
    { name: 'change', label: t('carrier.describe'), dialog: (read, close) => <DescribeDialog read={read} onClose={close} /> },
  ];
}

function Body({ carrier }: { carrier: Carrier }) {
  const { t } = useTranslation();
  const label = useLabel();
  const [chosen, setChosen] = useState<string>();
  const spaces = useQuery({ queryKey: ['spaces', carrier.id], queryFn: ({ signal }) => readSpaces(carrier.id, signal) });
  const space = spaces.data?.find((one) => one.id === chosen);
  return (
    <>
      <Section title={t('carrier.plan')} extra={t('carrier.counts', { free: carrier.free, held: carrier.held, let: carrier.let })}>
        {spaces.isError && <ProblemNotice problem={problemOf(spaces.error)} onReload={() => void spaces.refetch()} />}
        {spaces.data?.length === 0 && <p className="muted">{t('carrier.noSpaces')}</p>}
        {spaces.data && <FloorPlan spaces={spaces.data} chosen={chosen} onChoose={setChosen} />}
      </Section>
      {space && <SpaceSection key={space.id} space={space} />}
      <Section title={t('carrier.facts')}>
        <Facts
          items={[
            [t('carrier.unit'), label(carrier.unitName) || carrier.unit],
            [t('carrier.address'), carrier.address],
            [t('carrier.status.WITHDRAWN'), carrier.withdrawn],
          ]}
        />
        {carrier.about && <p className="fact-line pre">{carrier.about}</p>}
      </Section>
    </>
  );
}

/// Stands below the plan: whoever chooses a space is brought there.
function SpaceSection({ space }: { space: Space }) {
  const measures = useMeasures();
  const place = usePlace();
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    here.current?.focus();
    here.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  return (
    <div ref={here} role="group" aria-label={place(space)} tabIndex={-1}>
      <Section
        title={place(space)}
        extra={
          <span className="page-actions">
            <SpaceActions space={space} keeping />
          </span>
        }
      >
        <p>
          <SpaceState space={space} /> <Holder space={space} />
        </p>
        <p>{measures(space)}</p>
        {(space.reason ?? space.note) && <p className="muted pre">{space.reason ?? space.note}</p>}
      </Section>
    </div>
  );
}
