package yihao.contracts.platform;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// G6: the kinds of clocks that the services tell one another of, and where the console shows the record of each.
public enum ClockKind {
    CARD_PROCEDURE("project.card-procedure", "projects/cards"),
    ANSWER_DIFFICULTY("project.answer-difficulty", "projects/difficulties"),
    SETTLE_DIFFICULTY("project.settle-difficulty", "projects/difficulties"),
    HOLD_ENDS("project.hold-ends", "projects"),
    JUDGE_FUND_CONDITION("project.judge-fund-condition", "projects/funds"),
    ATTEND_INTERVIEW("reward.interview-attend", "interviews"),
    REPORT_RECTIFICATION("reward.interview-report", "interviews"),
    CHECK_RECTIFICATION("reward.interview-pass", "interviews"),
    APPEAL_DEDUCTION("reward.deduction-appeal", "deductions"),
    DECIDE_APPEAL("reward.deduction-uphold", "deductions"),
    PUBLICITY_ENDS("reward.claim-approve", "claims"),
    ANSWER_OBJECTION("reward.claim-answer-objection", "claims"),
    ASSIGN_EXPERTS("talent.assign-experts", "talent/consultations"),
    ACCEPT_CONSULTATION("talent.accept-consultation", "talent/consultations"),
    GIVE_OPINION("talent.give-opinion", "talent/consultations"),
    FILL_NEED("talent.recruit", "talent/needs");

    private final String kind;
    private final String records;

    ClockKind(String kind, String records) {
        this.kind = kind;
        this.records = records;
    }

    /// As texts and reminder rules name it: `project.card-procedure`.
    public String kind() {
        return kind;
    }

    /// Whose records they are: `project`.
    public String service() {
        return kind.substring(0, kind.indexOf('.'));
    }

    /// The address of its records, without the id.
    public String records() {
        return records;
    }

    /// Each address once.
    public static Set<String> allRecords() {
        return Arrays.stream(values()).map(ClockKind::records).collect(Collectors.toSet());
    }

    public static Set<String> kindsOf(String records) {
        return Arrays.stream(values())
                .filter(one -> one.records.equals(records))
                .map(ClockKind::kind)
                .collect(Collectors.toSet());
    }
}
