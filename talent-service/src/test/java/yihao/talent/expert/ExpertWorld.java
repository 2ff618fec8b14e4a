package yihao.talent.expert;

import static yihao.talent.World.by;
import static yihao.talent.World.value;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.platform.secrecy.Sealed;
import yihao.rules.RuleBook;
import yihao.talent.World;
import yihao.talent.expert.Expert.Person;
import yihao.talent.expert.Expert.Status;

/// Experts of the example world. All fictional.
public final class ExpertWorld {

    public static final RuleBook<ExpertTerms> BOOK = ExpertTerms.shipped();
    public static final ExpertTerms RULE =
            BOOK.inForce(World.TODAY).orElseThrow().rules();
    public static final Span TERM = new Span(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31));
    public static final Actor AUDITOR = World.actor("auditor", "bureau", Function.AUDITOR);
    private static final AtomicInteger COUNT = new AtomicInteger();

    private ExpertWorld() {}

    public static Expert proposed() {
        return expert("EX-2026-%06d".formatted(COUNT.incrementAndGet()), null, List.of("2614"), List.of("de"));
    }

    public static Expert expert(String number, @Nullable String subject, List<String> fields, List<String> languages) {
        return new Expert(
                number,
                new Person(new Sealed("none", "bmFtZQ=="), null, null),
                subject,
                null,
                "EXPERT",
                new Knowledge(fields, List.of("催化工艺"), languages),
                new Ties("示例大学", "e-home", List.of("e-linked"), List.of("unit-tied")),
                List.of(),
                new Term(TERM, World.TODAY, World.OFFICE.subject(), null, "expert-terms@1", null),
                Status.PROPOSED,
                null,
                Workload.NONE,
                CountedFees.NONE,
                List.of(),
                World.TODAY);
    }

    public static Expert serving() {
        return value(proposed().confirm(World.HEAD, RULE));
    }

    /// Kept and confirmed, under its number as id.
    public static Versioned<Expert> kept(Experts experts, String number, @Nullable String subject) {
        var serving =
                value(expert(number, subject, List.of("2614"), List.of("de")).confirm(World.HEAD, RULE));
        return experts.add(number, serving, ExpertAction.APPOINTED, by(World.OFFICE));
    }

    public static KeepPlaces places(Experts experts) {
        return new KeepPlaces(experts, BOOK);
    }

    public static AssessExpert assess(Experts experts) {
        return new AssessExpert(experts, BOOK);
    }

    /// The same expert with one more tie.
    public static Expert tiedTo(Expert one, String enterprise) {
        var ties = new Ties("示例大学", null, List.of(enterprise), List.of());
        return value(one.revise(one.grade(), one.knowledge(), ties, World.OFFICE, RULE));
    }
}
