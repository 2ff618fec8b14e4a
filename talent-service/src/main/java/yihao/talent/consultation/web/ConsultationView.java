package yihao.talent.consultation.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.rules.Bilingual;
import yihao.talent.consultation.Assignment;
import yihao.talent.consultation.Consultation;
import yihao.talent.consultation.ConsultationKinds;
import yihao.talent.consultation.ConsultationKinds.Criterion;
import yihao.talent.consultation.Opinion;
import yihao.talent.consultation.Question;

/// @param readable whether the opinions are open to this caller's unit
/// @param given none for an expert, who does not learn how far the others are
/// @param mine the caller's own part, as the expert
/// @param summary once the opinions are open
/// @param actions what this caller may do now
record ConsultationView(
        String id,
        String number,
        long version,
        String kind,
        Bilingual kindName,
        Question.TopicKind topic,
        @Nullable String reference,
        @Nullable String topicName,
        String title,
        String text,
        Question.Level level,
        @Nullable String field,
        List<String> languages,
        InvolvedView involved,
        NamedView unit,
        String askedBy,
        LocalDate askedOn,
        String ruleVersion,
        int wanted,
        LocalDate due,
        boolean provisional,
        Consultation.Status status,
        @Nullable String endedReason,
        boolean readable,
        @Nullable Integer assigned,
        @Nullable Integer given,
        List<AssignmentView> assignments,
        @Nullable String mine,
        @Nullable SummaryView summary,
        List<ConsultationKinds.Rated> criteria,
        List<ConsultationKinds.Recommendation> recommendations,
        int markMost,
        List<String> actions) {

    record NamedView(String id, String name) {}

    record InvolvedView(List<NamedView> enterprises, List<String> institutions, List<NamedView> units) {}

    /// @param name for the office; the asker knows an expert by the number
    /// @param reasons why this one, for the office
    record AssignmentView(
            String expertId,
            String expertNumber,
            @Nullable String name,
            Assignment.State state,
            LocalDate assignedOn,
            LocalDate answerBy,
            LocalDate due,
            boolean overdue,
            @Nullable Instant answeredAt,
            @Nullable String reason,
            List<String> reasons,
            List<Opinion.Attached> files,
            @Nullable OpinionView opinion,
            List<Opinion.Supplement> supplements,
            @Nullable Integer mark,
            List<String> actions) {}

    record OpinionView(
            Map<String, Integer> grades,
            String text,
            String recommendation,
            Instant givenAt,
            boolean late,
            boolean enteredByOffice) {}

    /// @param value as an exact fraction, `17/2`
    /// @param shown rounded as the kind says
    record FigureView(String criterion, Bilingual name, int most, int weight, String value, BigDecimal shown) {}

    record SummaryView(
            ConsultationKinds.Method method,
            int opinions,
            List<FigureView> criteria,
            String total,
            BigDecimal totalShown,
            Map<String, Integer> recommendations) {}

    record SuggestionView(
            String expertId,
            String expertNumber,
            String name,
            String institution,
            List<String> competences,
            boolean suitable,
            int points,
            String ruleVersion,
            List<ReasonView> reasons) {}

    record ReasonView(Criterion criterion, boolean met, int points, String text) {}
}
