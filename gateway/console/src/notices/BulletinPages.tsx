import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type Bulletin, type BulletinRef, bulletinStatuses, noticePath, readNotices } from '../api/bulletin';
import { useChoices } from '../patterns/fields';
import { useLabel } from '../patterns/labels';
import { type RecordAction, RecordPage } from '../patterns/RecordPage';
import { RecordTrail } from '../patterns/RecordTrail';
import { RegisterPage } from '../patterns/RegisterPage';
import { useRecord } from '../patterns/record';
import { Section } from '../patterns/Section';
import { StateTag, type Tone } from '../patterns/values';
import { ChartOfBulletin } from './ChartOfBulletin';
import { NoticeCorrection } from './NoticeCorrection';
import { NoticeNavigation } from './NoticeNavigation';
import { RankingNotices } from './RankingNotices';
import { SayDialog } from './SayDialog';

const tones: Record<string, Tone> = { DRAFT: 'open', REVIEWED: 'warn', ISSUING: 'warn', ISSUED: 'good' };

function BulletinState({ of }: { of: Bulletin }) {
  const { t } = useTranslation();
  return <StateTag tone={tones[of.status] ?? 'plain'}>{t(`bulletin.bulletinStatus.${of.status}`)}</StateTag>;
}

/// R5: what the units are told of the rankings.
export function BulletinRegisterPage() {
  const { t } = useTranslation();
  const label = useLabel();
  return (
    <RegisterPage<Bulletin>
      name="bulletins"
      title={t('bulletin.bulletins')}
      about={t('bulletin.bulletinsAbout')}
      top={<NoticeNavigation />}
      actions={<RankingNotices of={['draft']} />}
      filters={[{ name: 'status', label: t('bulletin.status'), options: useChoices(bulletinStatuses, 'bulletin.bulletinStatus') }]}
      columns={[
        { title: t('bulletin.bulletin'), main: true, cell: (one) => one.content.title },
        { title: t('bulletin.number'), cell: (one) => one.number },
        { title: t('bulletin.what'), cell: (one) => label(one.kindLabel) },
        { title: t('bulletin.period'), cell: (one) => one.month },
        { title: t('bulletin.status'), phone: 'head', cell: (one) => <BulletinState of={one} /> },
      ]}
      load={({ filters, after, signal }) => readNotices<Bulletin>('bulletins', filters, after, signal)}
      rowKey={(one) => one.id}
      rowLink={(one) => `/bulletins/${one.id}`}
      empty={t('bulletin.none')}
    />
  );
}

export function BulletinPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  return (
    <RecordPage<Bulletin>
      query={useRecord<Bulletin>('bulletins', id, noticePath('bulletins', id))}
      back={{ to: '/bulletins', label: t('bulletin.bulletins') }}
      title={(one) => one.content.title}
      about={(one) => one.number}
      tags={(one) => <BulletinState of={one} />}
      actions={useActions()}
      offered={(one) => one.actions}
      aside={(one) => <RecordTrail kind="bulletin" records="bulletins" id={one.id} />}
    >
      {(one) => (
        <>
          <Refs title={t('bulletin.corrects')} refs={one.corrects ? [one.corrects] : []} />
          <Refs title={t('bulletin.correctedBy')} refs={one.correctedBy} />
          <Preview of={one} />
        </>
      )}
    </RecordPage>
  );
}

function Refs({ title, refs }: { title: string; refs: BulletinRef[] }) {
  return refs.map((one) => (
    <p key={one.id} className="notice">
      {title} <Link to={`/bulletins/${one.id}`}>{one.number ?? one.title}</Link>
    </p>
  ));
}

/// As the document says its day, whatever language the page is in.
const official = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' });

function Preview({ of }: { of: Bulletin }) {
  const { t } = useTranslation();
  const path = noticePath('bulletins', of.id);
  return (
    <Section
      title={of.content.issuer}
      extra={
        <>
          <a className="ant-btn ant-btn-default" href={`${path}/document.pdf`} download>
            {t('bulletin.pdf')}
          </a>{' '}
          <a className="ant-btn ant-btn-primary" href={`${path}/document`} download>
            {t('bulletin.docx')}
          </a>
        </>
      }
    >
      {of.content.addressee && <p>{of.content.addressee}：</p>}
      {of.content.sections.map((section, at) => (
        <div key={at}>
          {section.heading && <h3>{section.heading}</h3>}
          {section.paragraphs.map((text, line) => (
            <p key={line}>{text}</p>
          ))}
          {section.grid && <Grid columns={section.grid.columns} rows={section.grid.rows} />}
          {section.charts.map((chart) => (
            <ChartOfBulletin key={chart.title} of={chart} />
          ))}
        </div>
      ))}
      <p>{official.format(new Date(of.day))}</p>
      {of.content.copies && (
        <p className="muted">
          {t('bulletin.copies')}
          {t('list.colon')}
          {of.content.copies}
        </p>
      )}
    </Section>
  );
}

function Grid({ columns, rows }: { columns: string[]; rows: string[][] }) {
  return (
    <div className="indicator-scroll" tabIndex={0}>
      <table className="indicators figures">
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th key={column} scope="col" className={at === 1 ? 'words' : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              <th scope="row">{row[0]}</th>
              {row.slice(1).map((cell, column) => (
                <td key={column} className={column === 0 ? 'words' : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function useActions(): RecordAction<Bulletin>[] {
  const { t } = useTranslation();
  const say = (action: string, decision: string, answer: object, optional = false): RecordAction<Bulletin> => ({
    name: action,
    label: t(`bulletin.action.${action}`),
    dialog: (read, close) => (
      <SayDialog
        kind="bulletins"
        record={read.value}
        action={action}
        decision={decision}
        answer={answer}
        words="reason"
        optional={optional}
        onClose={close}
      />
    ),
  });
  return [
    say('review', 'review', { agrees: true }, true),
    say('return', 'review', { agrees: false }),
    say('issue', 'issue', {}, true),
    say('revise', 'revision', {}, true),
    say('withdraw', 'withdrawal', {}),
    {
      name: 'correct',
      label: t('bulletin.action.correct'),
      dialog: (read, close) => <NoticeCorrection bulletin={read.value} onClose={close} />,
    },
  ];
}
