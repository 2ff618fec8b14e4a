package yihao.talent.institution;

import static java.util.function.Predicate.not;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.rules.Bilingual;
import yihao.rules.Complaints;
import yihao.rules.RuleBook;
import yihao.rules.RuleFormat;

/// Rule TI-01: kinds, grades, stages with what each asks for, clocks, counts and rights, as data.
///
/// @param similarFrom from which likeness of two names on a person is warned
public record FourMajors(
        List<Worded> kinds,
        List<Grade> grades,
        List<Worded> papers,
        List<WordedFact> facts,
        List<Stage> stages,
        Clock clock,
        Counts figures,
        BigDecimal similarFrom,
        Who who) {

    public record Worded(String id, Bilingual label) {}

    public record Grade(String id, Bilingual label, List<String> kinds) {}

    public record WordedFact(Fact fact, Bilingual label) {}

    /// @param counts what is reached with it
    /// @param quietDays none: no clock runs in this stage
    public record Stage(
            String id,
            Bilingual label,
            boolean skippable,
            @Nullable Milestone counts,
            @Nullable Integer quietDays,
            List<Need> needs) {}

    /// @param kinds of which institutions it is asked; of all where it names none
    public record Need(@Nullable String paper, @Nullable Fact fact, List<String> kinds) {

        boolean asksOf(String kind) {
            return kinds.isEmpty() || kinds.contains(kind);
        }
    }

    /// Calendar days.
    ///
    /// @param headAfter how long after its officers the head of the unit is reminded, too
    public record Clock(int headAfter, int commitmentSoon, int agreementSoon) {}

    /// @param ended whether what was given up still counts
    public record Counts(Elapsed elapsed, int percentDigits, int expectedDigits, boolean ended) {}

    public enum Elapsed {
        /// A month counts once it is over.
        COMPLETED,
        /// A month counts from its first day on.
        BEGUN
    }

    /// Officers, heads and squads are meant in the unit responsible, all others in any.
    public record Who(
            Set<Function> enter,
            Set<Function> work,
            Set<Function> stop,
            Set<Function> contacts,
            Set<Function> propose,
            Set<Function> confirm) {

        private static final Set<Function> OF_THE_UNIT =
                Set.of(Function.UNIT_OFFICER, Function.UNIT_HEAD, Function.SQUAD_MEMBER);

        public static boolean may(Actor actor, Set<Function> functions, String unit) {
            return functions.stream()
                    .filter(actor::has)
                    .anyMatch(function -> !OF_THE_UNIT.contains(function) || actor.worksFor(unit));
        }

        public static boolean mayAnywhere(Actor actor, Set<Function> functions) {
            return functions.stream().filter(not(OF_THE_UNIT::contains)).anyMatch(actor::has);
        }
    }

    static final RuleFormat<FourMajors> FORMAT = RuleFormat.of(
                    "four-majors", FourMajors.class, "/rules/four-majors.schema.json")
            .checkedBy(FourMajors::check);

    public static RuleBook<FourMajors> shipped() {
        return FORMAT.book("/rules/four-majors.yaml");
    }

    public FourMajors {
        kinds = List.copyOf(kinds);
        grades = List.copyOf(grades);
        papers = List.copyOf(papers);
        facts = List.copyOf(facts);
        stages = List.copyOf(stages);
    }

    public Optional<Bilingual> kind(String id) {
        return word(kinds, id);
    }

    public Optional<Bilingual> paper(String id) {
        return word(papers, id);
    }

    public Optional<Grade> grade(String id) {
        return grades.stream().filter(grade -> grade.id().equals(id)).findFirst();
    }

    public Optional<Stage> stage(String id) {
        return stages.stream().filter(stage -> stage.id().equals(id)).findFirst();
    }

    public Bilingual word(Fact fact) {
        return facts.stream()
                .filter(one -> one.fact() == fact)
                .findFirst()
                .map(WordedFact::label)
                .orElseGet(() -> new Bilingual(fact.name(), fact.name()));
    }

    /// The stages that may follow: the next, and those behind stages that may be skipped.
    public List<Stage> after(String stage) {
        int at = IntStream.range(0, stages.size())
                .filter(i -> stages.get(i).id().equals(stage))
                .findFirst()
                .orElse(stages.size() - 1);
        int last = at + 1;
        while (last < stages.size() && stages.get(last).skippable()) {
            last++;
        }
        return stages.subList(Math.min(at + 1, stages.size()), Math.min(last + 1, stages.size()));
    }

    /// What is reached on the way from one stage to a later one.
    Set<Milestone> between(String from, String to) {
        return after(from).stream()
                .takeWhile(stage -> !stage.id().equals(to))
                .collect(Collectors.collectingAndThen(Collectors.toList(), skipped -> counted(skipped, to)));
    }

    private Set<Milestone> counted(List<Stage> skipped, String to) {
        var counted = new HashSet<Milestone>();
        skipped.stream().map(Stage::counts).forEach(counts -> add(counted, counts));
        stage(to).ifPresent(stage -> add(counted, stage.counts()));
        return counted;
    }

    private static void add(Set<Milestone> counted, @Nullable Milestone one) {
        if (one != null) {
            counted.add(one);
        }
    }

    /// The day from which it waits in a work list: none in a stage without a clock.
    public Optional<LocalDate> quietFrom(String stage, LocalDate lastProgress) {
        return stage(stage).flatMap(one -> Optional.ofNullable(one.quietDays()).map(lastProgress::plusDays));
    }

    private static Optional<Bilingual> word(List<Worded> words, String id) {
        return words.stream().filter(one -> one.id().equals(id)).findFirst().map(Worded::label);
    }

    private static void check(FourMajors rules, Complaints complaints) {
        FourMajorsCheck.check(rules, complaints);
    }
}
