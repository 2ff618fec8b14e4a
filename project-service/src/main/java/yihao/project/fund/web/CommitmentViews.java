package yihao.project.fund.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.project.fund.AskFacts;
import yihao.project.fund.Commitment;
import yihao.project.fund.Fund;
import yihao.project.fund.FundCondition;
import yihao.project.fund.FundRights;
import yihao.project.fund.FundRules;
import yihao.project.fund.Mark;
import yihao.project.fund.Movement;
import yihao.project.lifecycle.Project;
import yihao.rules.Bilingual;

/// Shows a commitment with what became of it to a caller who may see its project.
@Component
class CommitmentViews {

    private final AskFacts facts;
    private final Clock clock;

    CommitmentViews(AskFacts facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    /// @param leftToExit how much of what was paid has not left yet
    /// @param flags what is bait by the rules of today, or cannot be told
    record CommitmentView(
            String id,
            String fundId,
            String fundNumber,
            String fundName,
            String projectId,
            String projectNumber,
            String projectName,
            Money amount,
            LocalDate day,
            @Nullable String promisedReturn,
            Commitment.Status status,
            Money disbursed,
            Money returned,
            Money leftToPay,
            Money leftToExit,
            List<ConditionView> conditions,
            List<MovementView> movements,
            List<AskFacts.Flag> flags,
            Mark made,
            @Nullable Mark withdrawn,
            List<String> actions) {}

    record ConditionView(
            String id,
            String kind,
            Bilingual kindLabel,
            String words,
            @Nullable LocalDate due,
            boolean beforePayment,
            @Nullable String when,
            FundCondition.State state,
            boolean late,
            FundCondition.@Nullable Judged judged) {}

    /// @param part how much of what was paid is over by an exit
    record MovementView(
            String id,
            Movement.Direction direction,
            @Nullable Bilingual exitLabel,
            Money amount,
            @Nullable Money part,
            LocalDate day,
            @Nullable String voucher,
            Movement.Status status,
            Mark entered,
            @Nullable Mark verified,
            @Nullable Mark revoked,
            List<String> actions) {}

    boolean isBait(Fund fund, Commitment commitment, Project project, FundRights rights) {
        return facts.flags(fund, commitment, project, rights.rules()).stream()
                .anyMatch(flag -> flag.state() == FundCondition.State.MET);
    }

    CommitmentView of(Versioned<Fund> stored, Commitment commitment, Project project, FundRights rights, Actor actor) {
        var fund = stored.state();
        var promised = commitment.promisedReturn();
        return new CommitmentView(
                commitment.id(),
                stored.id(),
                fund.number(),
                fund.terms().name(),
                commitment.projectId(),
                project.number(),
                project.profile().name(),
                commitment.amount(),
                commitment.day(),
                promised == null ? null : promised.toPlainString(),
                commitment.status(),
                commitment.disbursed(),
                commitment.returned(),
                commitment.leftToPay(),
                commitment.leftToExit(),
                commitment.conditions().stream()
                        .map(one -> condition(one, project, rights.rules()))
                        .toList(),
                commitment.movements().stream()
                        .map(one -> movement(one, fund, rights, actor))
                        .toList(),
                facts.flags(fund, commitment, project, rights.rules()),
                commitment.made(),
                commitment.withdrawn(),
                rights.actions(actor, fund, commitment));
    }

    private ConditionView condition(FundCondition one, Project project, FundRules rules) {
        var state = facts.state(one, project);
        return new ConditionView(
                one.id(),
                one.kind(),
                label(rules.condition(one.kind()).map(FundRules.Kind::label), one.kind()),
                one.words(),
                one.due(),
                one.beforePayment(),
                one.when(),
                state,
                one.isLateOn(CityTime.day(clock.instant()), state),
                one.judged());
    }

    private static MovementView movement(Movement one, Fund fund, FundRights rights, Actor actor) {
        var exit = one.exit();
        return new MovementView(
                one.id(),
                one.direction(),
                exit == null ? null : label(rights.rules().exit(exit).map(FundRules.Exit::label), exit),
                one.amount(),
                one.part(),
                one.day(),
                one.voucher(),
                one.status(),
                one.entered(),
                one.verified(),
                one.revoked(),
                rights.actions(actor, fund, one));
    }

    private static Bilingual label(Optional<Bilingual> known, String id) {
        return known.orElse(new Bilingual(id, id));
    }
}
