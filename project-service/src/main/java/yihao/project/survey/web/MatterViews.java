package yihao.project.survey.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.project.survey.KeepMatters;
import yihao.project.survey.Mark;
import yihao.project.survey.Matter;
import yihao.project.survey.Survey;
import yihao.project.survey.SurveySight;
import yihao.rules.Bilingual;

/// Shows a matter to one caller.
@Component
class MatterViews {

    private final KeepMatters keep;
    private final SurveySight sight;
    private final Clock clock;

    MatterViews(KeepMatters keep, SurveySight sight, Clock clock) {
        this.keep = keep;
        this.sight = sight;
        this.clock = clock;
    }

    /// @param survey what it came of; none for who may not see that
    /// @param late whether it is open and its day is over
    /// @param actions what this caller may do now
    record MatterView(
            String id,
            String number,
            long version,
            String unit,
            String owner,
            LocalDate due,
            boolean late,
            String words,
            String quoted,
            @Nullable SurveyOfMatter survey,
            Matter.Status status,
            Mark made,
            List<Matter.Turn> turns,
            @Nullable Mark accepted,
            List<String> actions) {}

    /// @param point of a meeting, if it is one
    /// @param question whose answer it is, if it is one
    /// @param invitation who said it; none of an anonymous survey
    record SurveyOfMatter(
            String id,
            String number,
            Bilingual title,
            @Nullable String point,
            @Nullable String question,
            @Nullable String invitation) {

        static SurveyOfMatter of(Versioned<Survey> survey, Matter.Source source) {
            return new SurveyOfMatter(
                    survey.id(),
                    survey.state().number(),
                    survey.state().content().title(),
                    source.point(),
                    source.question(),
                    source.invitation());
        }
    }

    MatterView of(Versioned<Matter> stored, Actor actor) {
        var one = stored.state();
        var now = clock.instant();
        return new MatterView(
                stored.id(),
                one.number(),
                stored.version(),
                one.unit(),
                one.owner(),
                one.due(),
                one.isLateOn(CityTime.day(now)),
                one.words(),
                one.source().quoted(),
                sight.find(one.source().surveyId(), actor, now)
                        .result()
                        .map(survey -> SurveyOfMatter.of(survey, one.source()))
                        .orElse(null),
                one.status(),
                one.made(),
                one.turns(),
                one.accepted(),
                keep.actions(one, actor, now));
    }
}
