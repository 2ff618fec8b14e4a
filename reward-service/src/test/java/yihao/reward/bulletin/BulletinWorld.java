package yihao.reward.bulletin;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.BUREAU_2;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.SUPERVISION;
import static yihao.reward.People.act;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.kernel.Versioned;
import yihao.papers.PaperLimits;
import yihao.papers.Release;
import yihao.papers.memory.InMemoryPapers;
import yihao.reward.InMemory;
import yihao.reward.PowerCut;
import yihao.reward.bulletin.papers.OfficialPrinter;
import yihao.reward.listing.ExampleRankings;
import yihao.reward.listing.InMemoryListings;
import yihao.reward.listing.KeepLists;
import yihao.reward.listing.ListRules;
import yihao.reward.listing.PublishedRanking.Cell;
import yihao.reward.listing.PublishedRanking.Row;
import yihao.rules.Bilingual;

/// September, ranked and listed.
class BulletinWorld {

    private static final PaperLimits LIMITS =
            new PaperLimits(10_000_000, Set.of(Form.DOCX.contentType(), Form.PDF.contentType()));
    static final String RANKING = "2026-09-district-monthly";

    static final class InMemoryRegisters extends InMemory<NumberRegister> implements NumberRegisters {
        InMemoryRegisters(PowerCut power) {
            super(_ -> null, power);
        }
    }

    final PowerCut power = new PowerCut();
    final InMemoryBulletins bulletins = new InMemoryBulletins(power);
    final InMemoryRegisters registers = new InMemoryRegisters(power);
    final ExampleRankings rankings = new ExampleRankings();
    final InMemoryListings listings = new InMemoryListings(new PowerCut());
    final KeepLists keepLists = new KeepLists(listings, rankings, ListRules.shipped());
    final AtomicInteger ids = new AtomicInteger();
    /// What the printer says beside the text, as a later version of it might.
    String imprint = "";

    final Printer printer = (bulletin, form) -> {
        var printed = new OfficialPrinter().print(bulletin, form);
        return imprint.isEmpty() ? printed : (new String(printed, ISO_8859_1) + imprint).getBytes(ISO_8859_1);
    };
    final BulletinDocuments documents =
            new BulletinDocuments(new InMemoryPapers(LIMITS, Release.ALSO_UNSCANNED), printer);
    final WriteBulletin write = new WriteBulletin(
            bulletins, rankings, listings, keepLists, BulletinRules.shipped(), () -> "b-" + ids.incrementAndGet());
    final IssueBulletin issue = new IssueBulletin(bulletins, registers, write, documents);

    BulletinWorld() {
        publish("2026-09");
        publish("2026-08");
    }

    private void publish(String month) {
        rankings.publish(ExampleRankings.of(
                month,
                row("district-linzi", "临淄区", 1, "98.50", "1.025", "1.10"),
                row("district-zhangdian", "张店区", 2, "70.00", "1.025", "0.5"),
                row("district-zichuan", "淄川区", 3, "66.6", "0.3333", null),
                row("district-zhoucun", "周村区", null, null, null, null)));
    }

    static Row row(
            String unit,
            String name,
            @Nullable Integer rank,
            @Nullable String score,
            @Nullable String foreign,
            @Nullable String signed) {
        return new Row(
                unit,
                new Bilingual(name, name),
                "DISTRICT",
                rank,
                score == null ? null : new BigDecimal(score),
                List.of(cell("foreign", "实际使用外资", foreign), cell("signed", "签约项目数", signed)));
    }

    private static Cell cell(String id, String name, @Nullable String ratio) {
        var met = ratio == null ? null : new BigDecimal(ratio);
        return new Cell(id, new Bilingual(name, id), BigDecimal.ONE, met == null ? null : BigDecimal.TEN, met, met);
    }

    void confirmLists() {
        keepLists.draw(RANKING, "zibo-lists", by(BUREAU));
        keepLists.exempt(RANKING + "-zibo-lists", "BLACK", "district-zichuan", "FORCE_MAJEURE", "文件", by(SUPERVISION));
        value(keepLists.confirm(RANKING + "-zibo-lists", by(HEAD)));
    }

    String drafted() {
        return value(write.draft(RANKING, "MONTHLY", by(BUREAU))).id();
    }

    String reviewed() {
        return value(issue.review(drafted(), by(BUREAU_2))).id();
    }

    Versioned<Bulletin> issued() {
        return value(issue.issue(reviewed(), by(HEAD)));
    }

    static Act by(Actor actor) {
        return act(actor, "2026-10-12T02:00:00Z", "统计口径有误");
    }

    static <T> T value(Outcome<T> outcome) {
        return outcome.orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }

    static @Nullable ProblemCode problem(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> _ -> null;
            case Outcome.Refused<?>(var refusal) -> refusal.problem();
        };
    }
}
