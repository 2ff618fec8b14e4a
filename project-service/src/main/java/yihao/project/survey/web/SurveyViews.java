package yihao.project.survey.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.project.survey.Figures;
import yihao.project.survey.Invitation;
import yihao.project.survey.KeepSurveys;
import yihao.project.survey.Mark;
import yihao.project.survey.Question;
import yihao.project.survey.ShowResults.Results;
import yihao.project.survey.ShowResults.Said;
import yihao.project.survey.Survey;
import yihao.rules.Bilingual;

/// Shows a survey to one caller.
@Component
class SurveyViews {

    private final KeepSurveys keep;
    private final Clock clock;

    SurveyViews(KeepSurveys keep, Clock clock) {
        this.keep = keep;
        this.clock = clock;
    }

    record SurveyRow(
            String id,
            String number,
            Survey.Kind kind,
            Bilingual title,
            String unit,
            LocalDate closing,
            boolean anonymous,
            Survey.Status status) {}

    /// @param actions what this caller may do now
    record SurveyView(
            String id,
            String number,
            long version,
            Survey.Kind kind,
            Bilingual title,
            String purpose,
            String unit,
            LocalDate closing,
            boolean anonymous,
            Survey.Status status,
            List<Question> questions,
            @Nullable String set,
            Survey.@Nullable Meeting meeting,
            Mark created,
            @Nullable Mark opened,
            List<String> actions) {}

    /// @param rate answered of invited in percent, one place, half up
    record ResultsView(
            long invited,
            long answered,
            @Nullable BigDecimal rate,
            List<Figures.OfQuestion> questions,
            List<Said> texts,
            boolean withheld,
            @Nullable Integer atLeast) {}

    /// @param expiresAt until when its link opens; none where it has none
    /// @param answeredAt none of an anonymous survey
    record InvitationView(
            String id,
            String name,
            @Nullable String unit,
            @Nullable String projectId,
            @Nullable Instant expiresAt,
            boolean revoked,
            boolean answered,
            @Nullable Instant answeredAt) {}

    static SurveyRow row(Versioned<Survey> stored) {
        var one = stored.state();
        return new SurveyRow(
                stored.id(),
                one.number(),
                one.kind(),
                one.content().title(),
                one.unit(),
                one.content().closing(),
                one.content().anonymous(),
                one.status());
    }

    SurveyView of(Versioned<Survey> stored, Actor actor) {
        var one = stored.state();
        var content = one.content();
        return new SurveyView(
                stored.id(),
                one.number(),
                stored.version(),
                one.kind(),
                content.title(),
                content.purpose(),
                one.unit(),
                content.closing(),
                content.anonymous(),
                one.status(),
                content.questions(),
                one.set(),
                one.meeting(),
                one.created(),
                one.opened(),
                keep.actions(one, actor, clock.instant()));
    }

    static ResultsView of(Results results) {
        var figures = results.figures();
        return new ResultsView(
                figures.invited(),
                figures.answered(),
                figures.rate(),
                figures.questions(),
                results.texts(),
                results.withheld(),
                results.atLeast());
    }

    /// @param seen the projects that this caller sees
    static InvitationView of(Versioned<Invitation> stored, boolean anonymous, Set<String> seen) {
        var one = stored.state();
        var invited = one.invited();
        var answer = one.answer();
        return new InvitationView(
                stored.id(),
                invited.name(),
                invited.unit(),
                invited.projectId() != null && seen.contains(invited.projectId()) ? invited.projectId() : null,
                one.link() == null ? null : one.link().expiresAt(),
                one.revoked(),
                answer != null,
                answer == null || anonymous ? null : answer.at());
    }
}
