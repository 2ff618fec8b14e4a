import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readProjectDifficulties } from '../api/difficulty';
import type { Project } from '../api/project';
import { useLabel } from '../patterns/labels';
import { PartState } from '../patterns/PartState';
import { Section } from '../patterns/Section';
import { DateValue } from '../patterns/values';
import { RaiseDialog } from './DifficultyDialogs';
import { DifficultyState } from './DifficultyState';

/// What stands in this project's way.
export function DifficultySection({ project }: { project: Project }) {
  const { t } = useTranslation();
  const label = useLabel();
  const [raising, setRaising] = useState(false);
  const found = useQuery({
    queryKey: ['projects', project.id, 'difficulties'],
    queryFn: ({ signal }) => readProjectDifficulties(project.id, signal),
  });
  return (
    <Section
      title={t('difficulty.title')}
      extra={
        found.data?.actions.includes('raise') && (
          <Button size="small" onClick={() => setRaising(true)}>
            {t('difficulty.raise')}
          </Button>
        )
      }
    >
      {raising && <RaiseDialog project={project} onClose={() => setRaising(false)} />}
      <PartState query={found} />
      {found.data?.items.length === 0 && <p className="muted">{t('difficulty.none')}</p>}
      <ul className="rows">
        {found.data?.items.map((one) => (
          <li key={one.id}>
            <span className="rows-wide">
              <Link to={`/projects/difficulties/${one.id}`} className="row-name">
                {one.raised.said}
              </Link>
              <span className="row-sub">
                {one.number} · {label(one.kindLabel)} · {label(one.steps.at(-1)?.levelLabel)}
              </span>
            </span>
            <DateValue value={one.due} />
            <DifficultyState difficulty={one} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
