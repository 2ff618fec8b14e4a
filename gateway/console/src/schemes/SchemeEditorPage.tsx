import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Skeleton } from 'antd';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { read } from '../api/http';
import { problemOf } from '../api/problem';
import { type Scheme, schemePath, uploadScheme } from '../api/scheme';
import { PageHead } from '../patterns/PageHead';
import { ProblemNotice } from '../patterns/ProblemNotice';
import { Section } from '../patterns/Section';
import { useSubmission } from '../patterns/submission';
import { EditingContext, isOpen, type LineError, useReadText } from './editing';
import { beginning, nextVersionOf } from './newScheme';
import { ShapeFields } from './ShapeFields';
import { scheme as schemeShape } from './schemeShape';
import { LineErrors, TrialSection } from './TrialSection';
import { unknownKeys } from './unknownKeys';

/// A new scheme, or the next version of one, written in a form or as text; both are the same thing.
export function SchemeEditorPage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const from = search.get('from');
  const old = useQuery({
    queryKey: ['schemes', from],
    queryFn: ({ signal }) => read<Scheme>(schemePath(from ?? ''), { signal }),
    enabled: from !== null,
  });
  if (from === null) return <Editor begun={beginning} />;
  if (old.data) return <Editor begun={nextVersionOf(old.data.value)} />;
  return (
    <div className="page">
      <PageHead title={t('schemeEditor.title')} back={{ to: '/claims/schemes', label: t('scheme.title') }} />
      {old.isError ? <ProblemNotice problem={problemOf(old.error)} onReload={() => void old.refetch()} /> : <Skeleton active />}
    </div>
  );
}

function Editor({ begun }: { begun: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [text, setText] = useState(begun);
  const [errors, setErrors] = useState<LineError[]>([]);
  const takeErrors = useCallback((next: LineError[]) => setErrors(next), []);
  const [tried, setTried] = useState(false);
  const submission = useSubmission((body: { text: string }, key) => uploadScheme(body.text, key), {
    refresh: [['schemes']],
    onDone: (stored: Scheme) => void navigate(`/claims/schemes/${encodeURIComponent(stored.id)}`),
  });
  const save = () => {
    setTried(true);
    void submission.submit({ text });
  };
  const refused = (submission.problem?.errors as LineError[] | undefined) ?? [];
  return (
    <div className="page">
      <PageHead
        title={t('schemeEditor.title')}
        about={t('schemeEditor.about')}
        back={{ to: '/claims/schemes', label: t('scheme.title') }}
        actions={
          <Button type="primary" loading={submission.pending} onClick={save}>
            {t('schemeEditor.save')}
          </Button>
        }
      />
      <ProblemNotice problem={submission.problem}>{refused.length > 0 && <LineErrors errors={refused} />}</ProblemNotice>
      <div className="editor-columns">
        <FormSide text={text} errors={errors} tried={tried} onChange={setText} />
        <div>
          <TrialSection text={text} onErrors={takeErrors} />
          <Section title={t('schemeEditor.text')}>
            <Input.TextArea
              className="rule-input"
              aria-label={t('schemeEditor.text')}
              value={text}
              autoSize={{ minRows: 16, maxRows: 40 }}
              maxLength={200_000}
              spellCheck={false}
              onChange={({ target }) => setText(target.value)}
            />
          </Section>
        </div>
      </div>
    </div>
  );
}

interface SideProps {
  text: string;
  errors: LineError[];
  /// Whether somebody has tried to save it: then what is still empty is wrong, too.
  tried: boolean;
  onChange: (text: string) => void;
}

/// The form reads the text back; where the text is no YAML it waits until that is mended.
function FormSide({ text, errors, tried, onChange }: SideProps) {
  const { t } = useTranslation();
  const readBack = useReadText(text);
  if (readBack.problems.length > 0) {
    return (
      <Section title={t('schemeEditor.form')}>
        <div className="notice notice-bad" role="alert">
          {t('schemeEditor.unreadable')}
          <ul className="problem-missing">
            {readBack.problems.map(({ line, message }) => (
              <li key={`${line} ${message}`}>
                {t('schemeEditor.line', { line })} {message}
              </li>
            ))}
          </ul>
        </div>
      </Section>
    );
  }
  const unknown = unknownKeys(readBack);
  const shown = tried ? errors : errors.filter((error) => !isOpen(readBack, error));
  return (
    <Section title={t('schemeEditor.form')}>
      {unknown.length > 0 && (
        <p className="notice notice-warn notice-top">{t('schemeEditor.unknown', { keys: unknown.join(t('list.separator')) })}</p>
      )}
      <EditingContext.Provider value={{ text, read: readBack, errors: shown, change: onChange }}>
        <Form layout="vertical" component={false}>
          <ShapeFields shape={schemeShape} path={[]} />
        </Form>
      </EditingContext.Provider>
    </Section>
  );
}
