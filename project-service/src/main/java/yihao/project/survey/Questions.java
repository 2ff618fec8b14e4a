package yihao.project.survey;

import static yihao.project.survey.SurveyProblem.SURVEY_ANSWER_MISSING;
import static yihao.project.survey.SurveyProblem.SURVEY_QUESTION_UNFIT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.rules.Bilingual;

/// Rule SU-01: the questions of one survey together.
record Questions(List<Question> all) {

    static final int MOST = 100;

    Optional<Refusal> whyNot() {
        return unfit(all).map(number -> Refusal.of(SURVEY_QUESTION_UNFIT, "number", number));
    }

    /// The first that is not whole, or whose id is there twice; counted from 1.
    private static Optional<Integer> unfit(List<Question> all) {
        var ids = new HashSet<String>();
        for (int i = 0; i < all.size(); i++) {
            if (!ids.add(all.get(i).id()) || !all.get(i).isWhole()) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    /// Rule SU-05: the replies as they are kept, in the order of the questions; left empty is none.
    Outcome<List<Reply>> accept(List<Reply> said) {
        var given = new HashMap<String, Reply>();
        for (var reply : said) {
            if (!reply.isEmpty() && (!isAsked(reply) || given.put(reply.question(), reply) != null)) {
                return Outcome.refused(unfit(reply));
            }
        }
        var missing = all.stream()
                .filter(one -> one.required() && !given.containsKey(one.id()))
                .toList();
        return missing.isEmpty() ? fit(given) : Outcome.refused(missing(missing));
    }

    private Refusal unfit(Reply reply) {
        var id = reply.question();
        return all.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(Question::unfit)
                .orElseGet(() -> Question.unfit(id, new Bilingual(id, id), null, null, 0));
    }

    private boolean isAsked(Reply reply) {
        return all.stream().anyMatch(one -> one.id().equals(reply.question()));
    }

    private Outcome<List<Reply>> fit(Map<String, Reply> given) {
        var kept = new ArrayList<Reply>();
        for (var question : all) {
            var reply = given.get(question.id());
            if (reply != null) {
                var fits = question.fit(reply);
                if (fits.isEmpty()) {
                    return Outcome.refused(question.unfit());
                }
                kept.add(fits.get());
            }
        }
        return Outcome.done(List.copyOf(kept));
    }

    private static Refusal missing(List<Question> missing) {
        return new Refusal(
                SURVEY_ANSWER_MISSING,
                Map.of(
                        "missing", missing.stream().map(Question::id).toList(),
                        "missingZh",
                                missing.stream().map(one -> one.words().zh()).collect(Collectors.joining("；")),
                        "missingEn",
                                missing.stream().map(one -> one.words().en()).collect(Collectors.joining("; "))));
    }
}
