package yihao.project.card;

import static yihao.project.card.CardProblem.PROCEDURE_WAITS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.project.card.CardRules.ProcedureRule;
import yihao.rules.Bilingual;

/// Rule SC-04: a procedure waits for those it depends on, if they are on the card and were not withdrawn; and one that
/// is not parallel for whichever other such one is on its way.
record Order(Card card, CardRules rules) {

    Outcome<Procedure> start(Procedure procedure, ProcedureRule rule, LocalDate on) {
        var waiting =
                card.procedures().stream().filter(other -> holdsUp(other, rule)).toList();
        if (procedure.status() != Procedure.Status.NOT_STARTED || waiting.isEmpty()) {
            return Procedure.notBefore(on, endOfThoseBefore(rule)).flatMap(procedure::start);
        }
        return Outcome.refused(new Refusal(
                PROCEDURE_WAITS,
                Map.of(
                        "beforeZh",
                        names(waiting, "、", Bilingual::zh),
                        "beforeEn",
                        names(waiting, ", ", Bilingual::en))));
    }

    private boolean holdsUp(Procedure other, ProcedureRule rule) {
        if (rule.before().contains(other.id())) {
            return !other.isClosed();
        }
        return !rule.isParallel()
                && other.isOnItsWay()
                && !other.id().equals(rule.id())
                && !rules.procedure(other.id()).map(ProcedureRule::isParallel).orElse(true);
    }

    private @Nullable LocalDate endOfThoseBefore(ProcedureRule rule) {
        return card.procedures().stream()
                .filter(other -> rule.before().contains(other.id()) && other.status() == Procedure.Status.DONE)
                .map(Procedure::endedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private String names(List<Procedure> some, String comma, Function<Bilingual, String> language) {
        return some.stream()
                .map(one -> rules.procedure(one.id())
                        .map(rule -> language.apply(rule.label()))
                        .orElse(one.id()))
                .collect(Collectors.joining(comma));
    }
}
