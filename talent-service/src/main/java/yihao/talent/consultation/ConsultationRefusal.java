package yihao.talent.consultation;

import yihao.kernel.ProblemCode;

/// Why nobody was asked, assigned or heard.
public enum ConsultationRefusal implements ProblemCode {
    NOT_AN_ASKER("talent.consultation-not-an-asker", Kind.FORBIDDEN),
    NOT_YOURS("talent.consultation-not-yours", Kind.FORBIDDEN),
    OFFICE_ASSIGNS("talent.consultation-office-assigns", Kind.FORBIDDEN),
    NOT_YOUR_ASSIGNMENT("talent.consultation-not-your-assignment", Kind.FORBIDDEN),
    OWN_OPINION("talent.consultation-own-opinion", Kind.FORBIDDEN),
    NOT_ASSIGNED("talent.consultation-not-assigned", Kind.NOT_FOUND),
    FILE_NOT_FOUND("talent.consultation-file-not-found", Kind.NOT_FOUND),
    KIND_UNKNOWN("talent.consultation-kind-unknown", Kind.REFUSED),
    TOPIC_UNFIT("talent.consultation-topic-unfit", Kind.REFUSED),
    TOPIC_UNKNOWN("talent.consultation-topic-unknown", Kind.REFUSED),
    FIELD_UNKNOWN("talent.consultation-field-unknown", Kind.REFUSED),
    ENTERPRISE_UNKNOWN("talent.consultation-enterprise-unknown", Kind.REFUSED),
    OPINIONS_UNFIT("talent.consultation-opinions-unfit", Kind.REFUSED),
    EXPERT_UNKNOWN("talent.consultation-expert-unknown", Kind.REFUSED),
    EXPERT_CONFLICTS("talent.consultation-conflict", Kind.REFUSED),
    ALREADY_ASSIGNED("talent.consultation-already-assigned", Kind.CONFLICT),
    ENOUGH_ASSIGNED("talent.consultation-enough-assigned", Kind.CONFLICT),
    OVER("talent.consultation-over", Kind.CONFLICT),
    WRONG_STEP("talent.consultation-wrong-step", Kind.CONFLICT),
    GRADES_UNFIT("talent.consultation-grades-unfit", Kind.REFUSED),
    RECOMMENDATION_UNKNOWN("talent.consultation-recommendation-unknown", Kind.REFUSED),
    TOO_MANY_FILES("talent.consultation-too-many-files", Kind.REFUSED),
    NOT_OPENED("talent.consultation-not-opened", Kind.CONFLICT),
    MARK_UNFIT("talent.consultation-mark-unfit", Kind.REFUSED),
    NOT_MARKED("talent.consultation-not-marked", Kind.REFUSED);

    private final String code;
    private final Kind kind;

    ConsultationRefusal(String code, Kind kind) {
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
