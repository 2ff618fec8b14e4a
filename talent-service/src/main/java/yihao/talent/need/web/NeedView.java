package yihao.talent.need.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.talent.TalentClass;
import yihao.talent.need.MatchReason.Criterion;
import yihao.talent.need.Need;
import yihao.talent.need.Recruitment.Step;

/// @param actions what this caller may do now
record NeedView(
        String id,
        String number,
        long version,
        String projectId,
        String projectNumber,
        String projectName,
        String unit,
        String title,
        String field,
        TalentClass leastClass,
        int headcount,
        long arrived,
        List<String> languages,
        LocalDate neededBy,
        @Nullable String description,
        Need.Status status,
        @Nullable String closedReason,
        List<RecruitmentView> recruitments,
        String postedBy,
        Instant postedAt,
        List<String> actions) {

    /// @param nextStages what may follow; empty once it ended
    record RecruitmentView(
            String talentId,
            String talentNumber,
            String stage,
            boolean withdrawn,
            @Nullable String withdrawnReason,
            List<Step> steps,
            List<ReasonView> reasons,
            int points,
            List<String> nextStages) {}

    record ReasonView(Criterion criterion, boolean met, int points, String text) {}
}
