import type { Question, Survey } from '../api/survey';
import { filled, typedNumber } from '../patterns/filled';

export interface QuestionForm {
  id?: string;
  kind: Question['kind'];
  zh: string;
  en: string;
  required: boolean;
  options?: string;
  least?: string;
  most?: string;
  decimals?: string;
}

export interface SurveyForm {
  kind: Survey['kind'];
  zh: string;
  en: string;
  purpose: string;
  closing: string;
  anonymous: boolean;
  day?: string;
  place?: string;
  present?: string;
  questions?: QuestionForm[];
}

const typed = (value: number | null) => (value === null ? undefined : String(value));
const lines = (text: string | undefined) => (text ?? '').split('\n').filter((line) => line.trim() !== '');

export function questionForm(question: Question): QuestionForm {
  const { id, kind, words, required } = question;
  const limits = filled({ least: typed(question.least), most: typed(question.most), decimals: typed(question.decimals) }) ?? {};
  const options = question.options.map((one) => `${one.words.zh} | ${one.words.en}`).join('\n');
  return { id, kind, ...words, required, ...limits, ...(options ? { options } : {}) };
}

/// The id that a question had stays its own; a new one gets the next that is free.
function questions(forms: QuestionForm[]): object[] {
  const taken = new Set(forms.map((one) => one.id));
  let next = 1;
  return forms.map((form) => {
    while (!form.id && taken.has(`Q${next}`)) next++;
    const id = form.id ?? `Q${next++}`;
    return { ...sentQuestion(form), id };
  });
}

function sentQuestion(form: QuestionForm): object {
  const choice = form.kind === 'SINGLE' || form.kind === 'MULTIPLE';
  const lower = form.kind === 'MULTIPLE' || form.kind === 'SCALE' || form.kind === 'NUMBER';
  return {
    kind: form.kind,
    words: { zh: form.zh, en: form.en },
    required: form.required,
    options: choice ? lines(form.options).map(option) : [],
    ...(lower ? { least: typedNumber(form.least) } : {}),
    ...(form.kind === 'SINGLE' ? {} : { most: typedNumber(form.most) }),
    ...(form.kind === 'NUMBER' ? { decimals: typedNumber(form.decimals) } : {}),
  };
}

/// One a line, in Chinese and in English with a bar between; without one both are the same.
function option(line: string, at: number): object {
  const [zh = '', en] = line.split(/[|｜]/).map((part) => part.trim());
  return { id: `A${at + 1}`, words: { zh, en: en || zh } };
}

export function sentAs(form: SurveyForm): object {
  const { kind, zh, en, purpose, closing, anonymous } = form;
  const meeting = kind === 'MEETING' ? { meeting: { day: form.day, place: form.place, present: lines(form.present) } } : {};
  return { kind, title: { zh, en }, purpose, closing, anonymous, questions: questions(form.questions ?? []), ...meeting };
}

export function formOf(survey: Survey): SurveyForm {
  const { kind, title, purpose, closing, anonymous, meeting } = survey;
  const met = meeting ? { day: meeting.day, place: meeting.place, present: meeting.present.join('\n') } : {};
  return { kind, ...title, purpose, closing, anonymous, questions: survey.questions.map(questionForm), ...met };
}
