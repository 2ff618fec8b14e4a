package yihao.talent.institution;

import static yihao.kernel.Outcome.done;
import static yihao.talent.institution.InstitutionRefusal.DATE_BACKWARDS;
import static yihao.talent.institution.InstitutionRefusal.DATE_IN_FUTURE;
import static yihao.talent.institution.InstitutionRefusal.INCOMPLETE;
import static yihao.talent.institution.InstitutionRefusal.NOT_ACTIVE;
import static yihao.talent.institution.InstitutionRefusal.OUT_OF_ORDER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.rules.Bilingual;
import yihao.rules.RuleSet;
import yihao.talent.institution.Course.StageEntry;
import yihao.talent.institution.FourMajors.Need;
import yihao.talent.institution.FourMajors.Stage;

/// Rule TI-03: to the next stage only, past others only where the rules say so, with all that the stage asks for, on a
/// day that is neither before the last stage nor still to come.
record StagePolicy(RuleSet<FourMajors> set) {

    /// Where somebody wants to be, since when.
    record Wanted(String stage, LocalDate on, @Nullable String note) {}

    Outcome<Institution> move(Institution institution, Wanted wanted, Act act) {
        var course = institution.course();
        if (course.stage().equals(wanted.stage())) {
            return done(institution);
        }
        return whyNot(institution, wanted, CityTime.day(act.at()))
                .<Outcome<Institution>>map(Outcome::refused)
                .orElseGet(() -> done(institution.with(course.entered(new StageEntry(
                        wanted.stage(),
                        wanted.on(),
                        wanted.note(),
                        set.rules().between(course.stage(), wanted.stage()),
                        set.reference(),
                        act.actor().subject(),
                        act.at())))));
    }

    private Optional<Refusal> whyNot(Institution institution, Wanted wanted, LocalDate today) {
        if (!institution.isActive()) {
            return Optional.of(
                    Refusal.of(NOT_ACTIVE, "status", institution.status().name()));
        }
        var next = set.rules().after(institution.course().stage());
        var stage = next.stream().filter(one -> one.id().equals(wanted.stage())).findFirst();
        if (stage.isEmpty()) {
            return Optional.of(outOfOrder(next));
        }
        var last = institution.course().last().on();
        return day(wanted.on(), last, today).or(() -> incomplete(missing(institution, stage.get(), today)));
    }

    /// Rule TI-03: days follow each other and none is still to come.
    static Optional<Refusal> day(LocalDate on, LocalDate last, LocalDate today) {
        if (on.isBefore(last)) {
            return Optional.of(Refusal.of(DATE_BACKWARDS, "last", last.toString()));
        }
        return on.isAfter(today) ? Optional.of(Refusal.of(DATE_IN_FUTURE)) : Optional.empty();
    }

    /// All of it, in the order of the rules.
    List<Missing> missing(Institution institution, Stage stage, LocalDate today) {
        return stage.needs().stream()
                .filter(need -> need.asksOf(institution.profile().kind()))
                .filter(need -> !isMet(need, institution, today))
                .map(this::missing)
                .toList();
    }

    private Missing missing(Need need) {
        if (need.fact() != null) {
            return new Missing(need.fact().name(), set.rules().word(need.fact()));
        }
        var paper = String.valueOf(need.paper());
        return new Missing(paper, set.rules().paper(paper).orElseGet(() -> new Bilingual(paper, paper)));
    }

    private static boolean isMet(Need need, Institution institution, LocalDate today) {
        var fact = need.fact();
        if (fact == null) {
            return institution.folder().evidence().stream()
                    .filter(Evidence::counts)
                    .anyMatch(evidence -> evidence.paper().equals(need.paper()));
        }
        return switch (fact) {
            case CONTACT_PERSON -> !institution.people().isEmpty();
            case SIGNED_AGREEMENT -> institution.folder().agreements().stream().anyMatch(one -> one.isInForce(today));
            case COMMITMENTS ->
                institution.folder().agreements().stream().anyMatch(one -> one.isInForce(today) && one.bindsBoth());
            case LINKED_PROJECT -> institution.folder().linked().findAny().isPresent();
            case ENTERPRISE -> institution.profile().enterpriseId() != null;
        };
    }

    private static Refusal outOfOrder(List<Stage> next) {
        return new Refusal(
                OUT_OF_ORDER,
                Map.of(
                        "next", next.stream().map(Stage::id).toList(),
                        "nextZh",
                                words(
                                        next.stream()
                                                .map(Stage::label)
                                                .map(Bilingual::zh)
                                                .toList(),
                                        "、"),
                        "nextEn",
                                words(
                                        next.stream()
                                                .map(Stage::label)
                                                .map(Bilingual::en)
                                                .toList(),
                                        ", ")));
    }

    private static Optional<Refusal> incomplete(List<Missing> missing) {
        var labels = missing.stream().map(Missing::label).toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        INCOMPLETE,
                        Map.of(
                                "missing", missing.stream().map(Missing::code).toList(),
                                "missingZh",
                                        words(labels.stream().map(Bilingual::zh).toList(), "、"),
                                "missingEn",
                                        words(labels.stream().map(Bilingual::en).toList(), ", "))));
    }

    private static String words(List<String> words, String between) {
        return words.isEmpty() ? "—" : words.stream().collect(Collectors.joining(between));
    }
}
