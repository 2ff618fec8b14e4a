package yihao.project.card;

import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.project.People;
import yihao.project.lifecycle.ExampleProjects;
import yihao.project.lifecycle.ProjectEdit;
import yihao.reference.ChineseCalendar;

/// The example project with its service card, by the rules of a city that no code knows.
public final class ExampleCards {

    public static final CardRuleBook ANOTHER = new CardRuleBook(CardRules.FORMAT.book("/rules/another-card.yaml"));
    static final CardRuleBook SHIPPED = new CardRuleBook(CardRules.FORMAT.book("/rules/service-card-zibo.yaml"));
    static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    static final Map<String, Actor> OFFICERS = Map.of(
            "zhangdian.officer", ZHANGDIAN_OFFICER,
            "zhangdian.head", ZHANGDIAN_HEAD,
            "linzi.officer", People.LINZI_OFFICER);

    public final ExampleProjects world = new ExampleProjects();
    public final InMemoryCards cards = new InMemoryCards();
    public final WatchCard watch = new WatchCard(ChineseCalendar.shipped());
    public final CardSight sight = new CardSight(world.projects, world.guide);
    public final CardRuleBook book;
    final IssueCard issue;
    public final KeepCard keep;
    final KeepPromises promises;
    final OpenCard open;
    final CardFigures figures;
    final Deque<String> tokens = new ArrayDeque<>(List.of("token-1", "token-2", "token-3", "token-4", "token-5"));
    final String projectId = world.started("lead-1");

    public ExampleCards(CardRuleBook book) {
        this.book = book;
        issue = new IssueCard(
                cards,
                world.guide,
                ExampleProjects.BOOK,
                book,
                (subject, _) -> Optional.ofNullable(OFFICERS.get(subject)),
                watch,
                ExampleCards::newId);
        keep = new KeepCard(cards, sight, book, watch, issue);
        promises = new KeepPromises(keep, ExampleCards::newId);
        open = new OpenCard(
                cards, keep, book, watch, ExampleCards::newId, tokens::removeFirst, token -> "hash of " + token);
        figures = new CardFigures(cards, book, watch);
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    void fill(Map<String, Object> fields) {
        var plain = new java.util.HashMap<String, Optional<Object>>();
        fields.forEach((id, value) -> plain.put(id, Optional.of(value)));
        done(world.guide.edit(projectId, new ProjectEdit(null, null, null, null, plain), act(ZHANGDIAN_OFFICER)));
    }

    /// A card of one more project with these procedures.
    public String more(String... procedures) {
        var project = world.started("lead-" + UUID.randomUUID());
        return done(issue.issue(project, wish("zhangdian.officer", procedures), act(ZHANGDIAN_HEAD)))
                .id();
    }

    /// A card with these procedures, issued by the head.
    String issued(String... procedures) {
        return done(issue.issue(projectId, wish("zhangdian.officer", procedures), act(ZHANGDIAN_HEAD)))
                .id();
    }

    static IssueCard.Wish wish(String officer, String... procedures) {
        return new IssueCard.Wish(officer, null, List.of(procedures));
    }

    public Card state(String id) {
        return cards.find(id).orElseThrow().state();
    }

    /// The service officer on a day at noon.
    public static Act on(String day) {
        return on(ZHANGDIAN_OFFICER, day, null);
    }

    static Act on(Actor actor, String day, @Nullable String reason) {
        return new Act(actor, Instant.parse(day + "T04:00:00Z"), reason, "request-1", null, null);
    }

    public static <T> T done(Outcome<T> outcome) {
        return outcome.orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }

    static String idOf(Outcome<Versioned<Card>> outcome) {
        return done(outcome).id();
    }
}
