package yihao.project.survey;

import yihao.kernel.ProblemCode;

/// Why a survey, an invitation to it or a matter out of it says no.
public enum SurveyProblem implements ProblemCode {
    SURVEY_NOT_FOUND("project.survey-not-found", Kind.NOT_FOUND),
    SURVEY_NOT_YOURS("project.survey-not-yours", Kind.FORBIDDEN),
    /// Fact `set`.
    SURVEY_SET_UNKNOWN("project.survey-set-unknown", Kind.REFUSED),
    /// Fact `number`: which of the questions.
    SURVEY_QUESTION_UNFIT("project.survey-question-unfit", Kind.REFUSED),
    SURVEY_QUESTIONS_MISSING("project.survey-questions-missing", Kind.REFUSED),
    SURVEY_MEETING_UNFIT("project.survey-meeting-unfit", Kind.REFUSED),
    /// Facts `date`, `limit`.
    SURVEY_DAY_UNFIT("project.survey-day-unfit", Kind.REFUSED),
    /// Fact `status`.
    SURVEY_NOT_DRAFT("project.survey-not-draft", Kind.CONFLICT),
    /// Fact `status`.
    SURVEY_NOT_RUNNING("project.survey-not-running", Kind.CONFLICT),
    /// Fact `limit`.
    SURVEY_FULL("project.survey-full", Kind.CONFLICT),
    SURVEY_INVITATION_NOT_FOUND("project.survey-invitation-not-found", Kind.NOT_FOUND),
    SURVEY_INVITED_UNFIT("project.survey-invited-unfit", Kind.REFUSED),
    /// Fact `name`.
    SURVEY_ALREADY_INVITED("project.survey-already-invited", Kind.CONFLICT),
    SURVEY_LINK_UNKNOWN("project.survey-link-unknown", Kind.NOT_FOUND),
    /// Fact `closing`: told to who answers and to who would change it.
    SURVEY_OVER("project.survey-over", Kind.CONFLICT),
    SURVEY_ANSWER_CHANGED("project.survey-answer-changed", Kind.CONFLICT),
    /// Facts `missing`, `missingZh`, `missingEn`.
    SURVEY_ANSWER_MISSING("project.survey-answer-missing", Kind.REFUSED),
    /// Facts `question`, `wordsZh`, `wordsEn`, `least`, `most` (`ANY`: no such limit), `decimals`.
    SURVEY_ANSWER_UNFIT("project.survey-answer-unfit", Kind.REFUSED),
    MATTER_NOT_FOUND("project.matter-not-found", Kind.NOT_FOUND),
    MATTER_SOURCE_UNKNOWN("project.matter-source-unknown", Kind.REFUSED),
    /// Fact `status`.
    MATTER_STATUS("project.matter-status", Kind.CONFLICT),
    /// Who answered does not accept.
    MATTER_OWN_ANSWER("project.matter-own-answer", Kind.FORBIDDEN);

    private final String code;
    private final Kind kind;

    SurveyProblem(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
