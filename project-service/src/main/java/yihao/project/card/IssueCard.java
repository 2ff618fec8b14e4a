package yihao.project.card;

import static yihao.project.card.CardProblem.CARD_ALREADY_THERE;
import static yihao.project.card.CardProblem.NOT_ELIGIBLE;
import static yihao.project.card.CardProblem.OFFICER_UNKNOWN;
import static yihao.project.card.CardProblem.TRACK_UNKNOWN;
import static yihao.project.lifecycle.ProjectProblem.NOT_YOURS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.project.lifecycle.GuideProject;
import yihao.project.lifecycle.Project;
import yihao.project.lifecycle.StageRuleBook;

/// Rules SC-01 and SC-02: a project that fits a ground gets one card with a service officer of its unit.
public final class IssueCard {

    private final Cards cards;
    private final GuideProject projects;
    private final StageRuleBook stages;
    private final CardRuleBook book;
    private final Colleagues colleagues;
    private final WatchCard watch;
    private final Supplier<String> newId;
    private final Eligibility eligibility = new Eligibility();

    public IssueCard(
            Cards cards,
            GuideProject projects,
            StageRuleBook stages,
            CardRuleBook book,
            Colleagues colleagues,
            WatchCard watch,
            Supplier<String> newId) {
        this.cards = cards;
        this.projects = projects;
        this.stages = stages;
        this.book = book;
        this.colleagues = colleagues;
        this.watch = watch;
        this.newId = newId;
    }

    /// Who works where on a day.
    @FunctionalInterface
    public interface Colleagues {
        Optional<Actor> find(String subject, LocalDate day);
    }

    /// @param track the first one of the rules where it names none
    public record Wish(String officer, @Nullable String track, List<String> procedures) {}

    /// @param card none while it has none
    /// @param grounds each with whether it holds today
    public record Prospect(
            Versioned<Project> project,
            Optional<Versioned<Card>> card,
            List<Eligibility.Answer> grounds,
            boolean mayIssue) {}

    public Outcome<Prospect> prospect(String projectId, Actor actor, LocalDate today) {
        var rules = book.on(today).rules();
        return projects.find(projectId, actor).map(project -> {
            var grounds = grounds(project.state(), rules, today);
            var card = cards.ofProject(projectId);
            var may = card.isEmpty()
                    && rules.may(actor, "issue", project.state().unit())
                    && project.state().standing().refusal().isEmpty()
                    && grounds.stream().anyMatch(Eligibility.Answer::holds);
            return new Prospect(project, card, grounds, may);
        });
    }

    public Outcome<Versioned<Card>> issue(String projectId, Wish wish, Act act) {
        return projects.find(projectId, act.actor()).flatMap(project -> issue(project, wish, act));
    }

    private Outcome<Versioned<Card>> issue(Versioned<Project> project, Wish wish, Act act) {
        var today = CityTime.day(act.at());
        var valid = book.on(today);
        var rules = valid.rules();
        var grounds = grounds(project.state(), rules, today);
        var refused = whyNot(project, wish, grounds, rules, act);
        if (refused.isPresent()) {
            return Outcome.refused(refused.get());
        }
        var held = grounds.stream()
                .filter(Eligibility.Answer::holds)
                .map(Eligibility.Answer::id)
                .toList();
        var track = wish.track() == null ? rules.tracks().getFirst().id() : wish.track();
        var issue = new Card.Issue(track, held, valid.reference(), act.actor().subject(), act.at());
        var about = new Card.About(
                project.id(),
                project.state().number(),
                project.state().profile().name(),
                project.state().unit());
        return new Card(
                        "",
                        about,
                        wish.officer(),
                        issue,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        Card.Marks.NONE)
                .open(wish.procedures(), rules)
                .flatMap(card -> add(card, rules, act));
    }

    private Outcome<Versioned<Card>> add(Card card, CardRules rules, Act act) {
        var number = cards.nextNumber(CityTime.day(act.at()).getYear());
        var numbered = card.numbered(number);
        try {
            return Outcome.done(cards.add(newId.get(), watch.marked(numbered, rules), CardAction.ISSUED, act));
        } catch (Cards.Taken _) {
            return Outcome.refused(CARD_ALREADY_THERE);
        }
    }

    private Optional<Refusal> whyNot(
            Versioned<Project> project, Wish wish, List<Eligibility.Answer> grounds, CardRules rules, Act act) {
        var unit = project.state().unit();
        if (!rules.may(act.actor(), "issue", unit)) {
            return Optional.of(Refusal.of(NOT_YOURS));
        }
        if (cards.ofProject(project.id()).isPresent()) {
            return Optional.of(Refusal.of(CARD_ALREADY_THERE));
        }
        return project.state()
                .standing()
                .refusal()
                .or(() -> notEligible(grounds))
                .or(() -> unknownOfficer(wish.officer(), unit, CityTime.day(act.at())))
                .or(() -> wish.track() == null || rules.track(wish.track()).isPresent()
                        ? Optional.empty()
                        : Optional.of(Refusal.of(TRACK_UNKNOWN, "track", wish.track())));
    }

    private static Optional<Refusal> notEligible(List<Eligibility.Answer> grounds) {
        if (grounds.stream().anyMatch(Eligibility.Answer::holds)) {
            return Optional.empty();
        }
        var zh = grounds.stream().map(one -> one.label().zh()).collect(Collectors.joining("；"));
        var en = grounds.stream().map(one -> one.label().en()).collect(Collectors.joining("; "));
        return Optional.of(new Refusal(NOT_ELIGIBLE, Map.of("groundsZh", zh, "groundsEn", en)));
    }

    Optional<Refusal> unknownOfficer(String subject, String unit, LocalDate day) {
        return colleagues.find(subject, day).filter(one -> one.worksFor(unit)).isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal(OFFICER_UNKNOWN, Map.of("officer", subject, "unit", unit)));
    }

    private List<Eligibility.Answer> grounds(Project project, CardRules rules, LocalDate today) {
        return eligibility.answers(rules, project, stages.on(today));
    }
}
