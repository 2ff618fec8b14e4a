package yihao.talent.need.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.talent.TalentClass;
import yihao.talent.need.MatchReason.Criterion;
import yihao.talent.need.Need;
import yihao.talent.need.PayRange;
import yihao.talent.need.Recruitment.End;
import yihao.talent.need.Recruitment.Step;

/// @param projectId with number and name, or the enterprise's
/// @param askedVersion which version of what is asked this is
/// @param earlier what was asked before, the first version first
/// @param actions what this caller may do now
record NeedView(
        String id,
        String number,
        long version,
        @Nullable String projectId,
        @Nullable String projectNumber,
        @Nullable String projectName,
        @Nullable String enterpriseId,
        @Nullable String enterpriseNumber,
        @Nullable String enterpriseName,
        String unit,
        String title,
        String field,
        TalentClass leastClass,
        int headcount,
        long arrived,
        List<String> languages,
        LocalDate neededBy,
        @Nullable String description,
        @Nullable String place,
        @Nullable String placeName,
        @Nullable PayRange pay,
        int askedVersion,
        List<AskedView> earlier,
        Need.Status status,
        @Nullable String closedReason,
        @Nullable LocalDate filledOn,
        @Nullable Long daysToFill,
        List<RecruitmentView> recruitments,
        String postedBy,
        Instant postedAt,
        List<String> actions) {

    record AskedView(
            int version,
            String title,
            String field,
            TalentClass leastClass,
            int headcount,
            List<String> languages,
            LocalDate neededBy,
            @Nullable String placeName,
            @Nullable PayRange pay) {}

    /// @param nextStages what may follow; empty once it ended
    /// @param askedVersion against which version of what is asked it was matched
    /// @param remindOn since when it stands still, once that day has come
    /// @param canDecline whether there is an offer to decline
    record RecruitmentView(
            String talentId,
            String talentNumber,
            String stage,
            boolean withdrawn,
            @Nullable String withdrawnReason,
            @Nullable EndView end,
            List<Step> steps,
            List<ReasonView> reasons,
            int points,
            @Nullable String matchRules,
            @Nullable String procedure,
            int askedVersion,
            @Nullable LocalDate remindOn,
            @Nullable LocalDate trialUntil,
            @Nullable LocalDate trialPassedOn,
            boolean canDecline,
            List<String> nextStages) {}

    record EndView(End.Kind kind, LocalDate on, String reason) {}

    record ReasonView(Criterion criterion, boolean met, int points, String text) {}
}
