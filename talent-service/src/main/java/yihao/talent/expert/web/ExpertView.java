package yihao.talent.expert.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.rules.Bilingual;
import yihao.talent.expert.Expert;
import yihao.talent.expert.Knowledge;

/// @param name masked for whom it is not for
/// @param open assignments now
/// @param thisYear assignments of this year
/// @param grades that the rule of the day knows, to choose from
/// @param actions what this caller may do now
record ExpertView(
        String id,
        String number,
        long version,
        String name,
        @Nullable String phone,
        @Nullable String email,
        boolean erased,
        @Nullable String account,
        @Nullable String talentId,
        String grade,
        @Nullable Bilingual gradeName,
        Knowledge knowledge,
        TiesView ties,
        List<TermView> terms,
        @Nullable TermView proposed,
        @Nullable LocalDate until,
        Expert.Status status,
        @Nullable String statusReason,
        long open,
        long thisYear,
        int openAtMost,
        int perYear,
        List<AssessmentView> assessments,
        List<String> actions) {

    record NamedView(String id, String name) {}

    record TiesView(
            String institution, @Nullable NamedView employer, List<NamedView> enterprises, List<NamedView> units) {}

    record TermView(
            LocalDate from,
            LocalDate until,
            String proposedBy,
            @Nullable String confirmedBy,
            String ruleVersion,
            @Nullable String grade) {}

    record AssessmentView(
            int year,
            String grade,
            @Nullable Bilingual gradeName,
            String evidence,
            List<String> figures,
            String by,
            Instant at) {}
}
