package yihao.talent.expert;

import static yihao.kernel.Outcome.done;
import static yihao.kernel.Outcome.refused;
import static yihao.talent.expert.ExpertRefusal.ENTERPRISE_UNKNOWN;
import static yihao.talent.expert.ExpertRefusal.FIELD_UNKNOWN;
import static yihao.talent.expert.ExpertRefusal.GRADE_UNKNOWN;
import static yihao.talent.expert.ExpertRefusal.LANGUAGE_UNKNOWN;
import static yihao.talent.expert.ExpertRefusal.TALENT_UNKNOWN;
import static yihao.talent.expert.ExpertRefusal.UNIT_UNKNOWN;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.kernel.Refusal;
import yihao.talent.copies.Known;

/// Whether what is told of an expert is known: fields, languages, enterprises, units, the talent.
class CheckAppointment {

    private final Predicate<String> industry;
    private final Set<String> languages;
    private final Known known;
    private final Predicate<String> talent;

    CheckAppointment(Predicate<String> industry, Set<String> languages, Known known, Predicate<String> talent) {
        this.industry = industry;
        this.languages = languages;
        this.known = known;
        this.talent = talent;
    }

    Outcome<Ties> of(String grade, Knowledge knowledge, Ties ties, ExpertTerms rule) {
        if (!rule.knows(grade)) {
            return refused(Refusal.of(GRADE_UNKNOWN, "grade", grade));
        }
        var enterprises = Stream.concat(Stream.ofNullable(ties.employerId()), ties.enterpriseIds().stream());
        return first(knowledge.fields().stream(), industry, FIELD_UNKNOWN, "field")
                .or(() -> first(knowledge.languages().stream(), languages::contains, LANGUAGE_UNKNOWN, "language"))
                .or(() -> first(enterprises, id -> known.enterprise(id).isPresent(), ENTERPRISE_UNKNOWN, "enterprise"))
                .or(() -> first(ties.units().stream(), id -> known.unit(id).isPresent(), UNIT_UNKNOWN, "unit"))
                .map(Outcome::<Ties>refused)
                .orElseGet(() -> done(ties));
    }

    Outcome<String> talent(@Nullable String id) {
        return id == null || talent.test(id) ? done("") : refused(TALENT_UNKNOWN);
    }

    private static Optional<Refusal> first(
            Stream<String> given, Predicate<String> isKnown, ProblemCode problem, String fact) {
        return given.filter(isKnown.negate()).findFirst().map(one -> Refusal.of(problem, fact, one));
    }
}
