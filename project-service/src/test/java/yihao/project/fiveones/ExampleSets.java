package yihao.project.fiveones;

import static yihao.project.People.BUREAU_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.project.People;
import yihao.project.lifecycle.ExampleProjects;
import yihao.rules.RuleBook;

/// Sets of five ones in the example world, under the shipped rules.
abstract class ExampleSets {

    static final String CHEMICALS = "FINE_CHEMICALS";
    static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    static final Parts NOTHING = new Parts(null, null, null, List.of(), null, null, null, List.of());
    static final Task TASK = Task.of("t-1", "编制产业图谱", "district-linzi", TODAY);
    static final Parts ALL = new Parts(
            new Parts.Leader("王某", "副市长"),
            "district-zhangdian",
            "李某",
            List.of("招商一科"),
            "精细化工招商方案",
            TODAY,
            TODAY.plusYears(1),
            List.of(TASK));

    final ExampleProjects world = new ExampleProjects();
    final InMemoryFiveOnes sets = new InMemoryFiveOnes();
    final RuleBook<FiveOnesRules> book = FiveOnesRules.shipped();
    final KeepFiveOnes keep = new KeepFiveOnes(
            sets,
            ExampleProjects.UNITS,
            book,
            () -> UUID.randomUUID().toString(),
            Clock.fixed(People.NOON, ZoneOffset.UTC));
    final DecideFiveOnes decide = new DecideFiveOnes(sets, keep);
    final WorkPlan work = new WorkPlan(sets, keep);

    String drafted(Parts parts) {
        return done(keep.draft(CHEMICALS, parts, act(ZHANGDIAN_OFFICER))).id();
    }

    String inForce() {
        var id = drafted(ALL);
        done(decide.putInForce(id, null, act(BUREAU_HEAD)));
        return id;
    }

    /// From now on by a function of a unit.
    void decidedBy(Function function) {
        var text = shippedText()
                .replace("version: 1", "version: 2")
                .replace("putInForce: [BUREAU_HEAD]", "putInForce: [" + function + "]");
        book.add(FiveOnesRules.FORMAT.read(text).orElseThrow("key-industries"));
    }

    private static String shippedText() {
        try (var in = FiveOnesRules.class.getResourceAsStream("/rules/key-industries-zibo.yaml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FiveOnes state(String id) {
        return sets.find(id).orElseThrow().state();
    }

    static Versioned<FiveOnes> done(Outcome<Versioned<FiveOnes>> outcome) {
        return outcome.orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }
}
