package yihao.lead.meeting;

import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// L10: how long before a meeting it is asked for, as rule data.
///
/// @param daysBefore calendar days between the request and the day wished for, at least
/// @param percentDigits of the rate of promises kept; rounded half up
public record MeetingRule(int daysBefore, int percentDigits) {

    /// The versions that ship with the service.
    public static RuleBook<MeetingRule> shipped() {
        return RuleFormat.of("meetings", MeetingRule.class, "/rules/lead/meetings.schema.json")
                .book("/rules/lead/meetings.yaml");
    }
}
