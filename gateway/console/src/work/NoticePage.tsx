import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { markRead, markReadUpTo, type Notice, readNotices } from '../api/notice';
import { type Problem, problemOf } from '../api/problem';
import { useSession } from '../app/session';
import { UnitName } from '../patterns/labels';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { RegisterPage } from '../patterns/RegisterPage';
import type { Column } from '../patterns/RegisterRows';
import { DateValue, DueValue, StateTag, TimeValue, type Tone } from '../patterns/values';

/// G6: what one was reminded of, unread first; opening a record reads its notice.
export function NoticePage() {
  const { t } = useTranslation();
  const reading = useReading();
  const { actingFor } = useSession();
  return (
    <RegisterPage<Notice>
      name="notices"
      title={t('notice.title')}
      about={actingFor ? t('notice.aboutActing', { name: actingFor.name }) : t('notice.about')}
      top={<ProblemNotice problem={reading.problem} />}
      actions={(notices) => <ReadAll newest={notices.find(isUnread)?.id} read={(newest) => void reading.upTo(newest)} />}
      filters={[]}
      columns={useColumns((notice) => void reading.one(notice))}
      load={({ after, signal }) => readNotices(after, signal)}
      rowKey={(notice) => notice.id}
      rowLink={(notice) => notice.link}
      rowTone={(notice) => (notice.overdue && !notice.read ? 'late' : undefined)}
      onOpen={(notice) => void reading.one(notice)}
      empty={t('notice.empty')}
    />
  );
}

function ReadAll({ newest, read }: { newest: string | undefined; read: (newest: string) => void }) {
  const { t } = useTranslation();
  return (
    <Button disabled={newest === undefined} onClick={() => newest !== undefined && read(newest)}>
      {t('notice.readAll')}
    </Button>
  );
}

function useReading() {
  const queries = useQueryClient();
  const [problem, setProblem] = useState<Problem>();
  const mark = async (marking: () => Promise<unknown>) => {
    try {
      await marking();
      setProblem(undefined);
    } catch (failure) {
      setProblem(problemOf(failure));
    }
    await queries.invalidateQueries({ queryKey: ['notices'] });
  };
  return {
    problem,
    one: async (notice: Notice) => {
      if (!notice.read) await mark(() => markRead(notice.id));
    },
    upTo: (newest: string) => mark(() => markReadUpTo(newest)),
  };
}

const tones: Record<Notice['when'], Tone> = { BEFORE: 'open', AT: 'warn', AFTER: 'bad' };

function useColumns(read: (notice: Notice) => void): Column<Notice>[] {
  const { t } = useTranslation();
  return [
    {
      title: t('notice.matter'),
      main: true,
      cell: (notice) => (
        <>
          {isUnread(notice) && <span className="unread-mark">{t('notice.unread')}</span>}
          {t(`work.kind.${notice.kind}`)}
          <span className="row-sub">{[notice.number, notice.title].filter(Boolean).join(' ')}</span>
        </>
      ),
    },
    {
      title: t('notice.stage'),
      phone: 'head',
      cell: (notice) =>
        notice.settled ? (
          <StateTag tone="plain">{t('notice.settled')}</StateTag>
        ) : (
          <StateTag tone={tones[notice.when] ?? 'plain'}>{t(`notice.when.${notice.when}`)}</StateTag>
        ),
    },
    {
      title: t('notice.due'),
      cell: (notice) => (notice.settled ? <DateValue value={notice.dueOn} /> : <DueValue value={notice.dueOn} overdue={notice.overdue} />),
    },
    { title: t('lead.unit'), cell: (notice) => <UnitName id={notice.unit} /> },
    { title: t('notice.given'), phone: 'none', cell: (notice) => <TimeValue value={notice.givenAt} /> },
    {
      title: t('notice.reading'),
      cell: (notice) =>
        isUnread(notice) ? (
          <Button size="small" onClick={() => read(notice)}>
            {t('notice.read')}
          </Button>
        ) : null,
    },
  ];
}

/// What asks for nothing any more is no longer counted as unread.
function isUnread(notice: Notice): boolean {
  return !notice.read && !notice.settled;
}
