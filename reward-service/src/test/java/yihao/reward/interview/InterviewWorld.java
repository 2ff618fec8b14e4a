package yihao.reward.interview;

import static yihao.reward.People.BUREAU;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.act;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.kernel.Versioned;
import yihao.reference.ChineseCalendar;
import yihao.reward.Numbers;
import yihao.reward.PowerCut;
import yihao.reward.copies.KnownInMemory;
import yihao.reward.deduction.DeductionRules;
import yihao.reward.deduction.InMemoryDeductions;
import yihao.reward.deduction.ProposeDeduction;
import yihao.reward.interview.HoldInterview.Told;
import yihao.reward.listing.Entry;
import yihao.reward.listing.ExampleRankings;
import yihao.reward.listing.InMemoryListings;
import yihao.reward.listing.KeepLists;
import yihao.reward.listing.ListRules;
import yihao.reward.listing.Listing;

/// A third quarter in which `district-zhangdian` stood twice on the black list.
public final class InterviewWorld {

    public static final String ZHANGDIAN_Q3 = "2026-Q3-district-zhangdian";

    final PowerCut power = new PowerCut();
    final InMemoryListings listings = new InMemoryListings(new PowerCut());
    final ExampleRankings rankings = new ExampleRankings();
    final KeepLists keepLists = new KeepLists(listings, rankings, ListRules.shipped());
    public final InMemoryInterviews interviews = new InMemoryInterviews(power);
    final InMemoryDeductions deductions = new InMemoryDeductions(power);
    private final AtomicInteger number = new AtomicInteger();
    private final Numbers numbers = (prefix, year) -> "%s-%d-%06d".formatted(prefix, year, number.incrementAndGet());
    final KnownInMemory known = new KnownInMemory();
    final ProposeInterviews propose = new ProposeInterviews(
            interviews, new FindCauses(listings, rankings), InterviewRules.shipped(), known, numbers);
    public final HoldInterview hold =
            new HoldInterview(interviews, InterviewRules.shipped(), ChineseCalendar.shipped());
    final DeductAfter deductAfter = new DeductAfter(
            interviews, hold, new ProposeDeduction(deductions, DeductionRules.shipped(), known, numbers), deductions);

    /// Units from best to worst; the last two missed their target.
    void ranked(String month, String... units) {
        var rows = new java.util.ArrayList<yihao.reward.listing.PublishedRanking.Row>();
        for (int i = 0; i < units.length; i++) {
            var missed = i >= units.length - 2;
            rows.add(ExampleRankings.row(units[i], "DISTRICT", String.valueOf(90 - i), missed ? "0.9" : "1.1"));
        }
        var ranking = ExampleRankings.of(month, rows.toArray(yihao.reward.listing.PublishedRanking.Row[]::new));
        rankings.publish(ranking);
        keepLists.draw(ranking.id(), "zibo-lists", on(BUREAU, "2026-10-01"));
    }

    /// Another order of the same month, after a correction; its lists are not drawn yet.
    void corrected(String month, String... units) {
        var rows = new java.util.ArrayList<yihao.reward.listing.PublishedRanking.Row>();
        for (int i = 0; i < units.length; i++) {
            rows.add(ExampleRankings.row(units[i], "DISTRICT", String.valueOf(90 - i), "1.1"));
        }
        rankings.publish(
                ExampleRankings.corrected(1, month, rows.toArray(yihao.reward.listing.PublishedRanking.Row[]::new)));
    }

    void confirmLists() {
        listings.all().forEach(one -> keepLists.confirm(one.id(), on(HEAD, "2026-10-02")));
    }

    void exempt(String month, String unit) {
        var id = Listing.idOf(month + "-district-monthly", "zibo-lists");
        keepLists.exempt(id, "BLACK", unit, "FORCE_MAJEURE", "文件", on(yihao.reward.People.SUPERVISION, "2026-10-01"));
    }

    List<String> blackIn(String month) {
        return listings.find(Listing.idOf(month + "-district-monthly", "zibo-lists"))
                .map(one -> one.state().on("BLACK").map(Entry::unit).toList())
                .orElse(List.of());
    }

    void aBadQuarter() {
        ranked("2026-07", "district-linzi", "district-zichuan", "district-zhangdian");
        ranked("2026-08", "district-linzi", "district-zhangdian", "district-zichuan");
        ranked("2026-09", "district-zhangdian", "district-zichuan", "district-linzi");
        exempt("2026-08", "district-zichuan");
        exempt("2026-09", "district-zichuan");
        confirmLists();
    }

    public void proposed() {
        aBadQuarter();
        propose.propose("2026-Q3", on(BUREAU, "2026-10-12"));
    }

    public Versioned<Interview> called() {
        proposed();
        return value(hold.call(ZHANGDIAN_Q3, on(HEAD, "2026-10-13")));
    }

    public Versioned<Interview> held() {
        called();
        return value(hold.held(ZHANGDIAN_Q3, told("2026-10-20", "2026-11-20"), on(BUREAU, "2026-10-20")));
    }

    public static Told told(String on, String until) {
        return new Told(LocalDate.parse(on), List.of("李局长"), List.of("王区长"), null, "补齐三个项目开工", LocalDate.parse(until));
    }

    public static Act on(Actor actor, String day) {
        return act(actor, day + "T02:00:00Z", "情况属实");
    }

    public static <T> T value(Outcome<T> outcome) {
        return outcome.orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }

    static @Nullable ProblemCode problem(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> _ -> null;
            case Outcome.Refused<?>(var refusal) -> refusal.problem();
        };
    }
}
