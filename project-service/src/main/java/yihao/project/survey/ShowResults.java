package yihao.project.survey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;

/// Rule SU-06: what was said. Of an anonymous survey nobody is shown more than who answered until it is
/// closed and has enough answers, and then nothing with a name.
public final class ShowResults {

    private final Invitations invitations;
    private final SurveySight sight;

    public ShowResults(Invitations invitations, SurveySight sight) {
        this.invitations = invitations;
        this.sight = sight;
    }

    /// @param withheld whether what was said is not shown (yet)
    /// @param atLeast how many answers it takes to show it; none where it is not anonymous
    public record Results(
            Figures figures,
            List<Said> texts,
            boolean withheld,
            @Nullable Integer atLeast) {}

    /// @param invitation who said it; none of an anonymous survey
    public record Said(
            String question,
            String text,
            @Nullable String invitation,
            @Nullable String name) {}

    public Outcome<Results> of(String surveyId, Actor actor, Instant now) {
        return sight.find(surveyId, actor, now).map(this::of);
    }

    Results of(Versioned<Survey> stored) {
        var survey = stored.state();
        var answers = invitations.ofSurvey(stored.id());
        var figures = survey.figures() == null ? figures(survey, answers) : survey.figures();
        if (!survey.content().anonymous()) {
            return new Results(figures, texts(survey, answers), false, null);
        }
        var least = sight.rulesOf(survey).anonymousAtLeast();
        return survey.status() == Survey.Status.CLOSED && figures.answered() >= least
                ? new Results(figures, withoutNames(texts(survey, answers)), false, least)
                : new Results(new Figures(figures.invited(), figures.answered(), List.of()), List.of(), true, least);
    }

    Figures figures(String surveyId, Survey survey) {
        return figures(survey, invitations.ofSurvey(surveyId));
    }

    private static Figures figures(Survey survey, List<Versioned<Invitation>> answers) {
        return Figures.of(
                survey.content().questions(),
                answers.stream().map(Versioned::state).toList());
    }

    private static List<Said> texts(Survey survey, List<Versioned<Invitation>> answers) {
        var texts = new ArrayList<Said>();
        for (var question : survey.content().questions()) {
            for (var one : answers) {
                var answer = one.state().answer();
                if (question.kind() == Question.Kind.TEXT && answer != null) {
                    answer.to(question.id())
                            .map(Reply::text)
                            .map(text -> new Said(
                                    question.id(),
                                    text,
                                    one.id(),
                                    one.state().invited().name()))
                            .ifPresent(texts::add);
                }
            }
        }
        return texts;
    }

    /// In an order that tells nothing of who said them: question by question as their characters come.
    private static List<Said> withoutNames(List<Said> texts) {
        var order = texts.stream().map(Said::question).distinct().toList();
        return texts.stream()
                .map(said -> new Said(said.question(), said.text(), null, null))
                .sorted(Comparator.<Said>comparingInt(said -> order.indexOf(said.question()))
                        .thenComparing(Said::text))
                .toList();
    }

    /// Whether this was said and is shown.
    ///
    /// @param invitation who said it; none where that is not asked
    static boolean isThere(Results results, String question, String text, @Nullable String invitation) {
        return results.texts().stream()
                .anyMatch(said -> said.question().equals(question)
                        && said.text().equals(text)
                        && Objects.equals(said.invitation(), invitation));
    }
}
