package yihao.runner.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.runner.demo.ProjectStory.Ending;
import yihao.runner.demo.ProjectStory.Instalment;
import yihao.runner.demo.ProjectStory.Step;

/// Makes up how far a project comes, what money arrives for it and whether it ends early.
final class TellProjects {
    /// How many days at least and at most until a stage is reached from the one before.
    private enum Stage {
        NEGOTIATING(1, 3),
        TO_SIGN(2, 8),
        SIGNED(1, 6),
        REGISTERED(1, 4),
        STARTED(3, 14),
        PRODUCING(24, 48),
        FULL_OUTPUT(12, 24);

        private final int least;
        private final int most;

        Stage(int least, int most) {
            this.least = least;
            this.most = most;
        }
    }

    private final CityTables tables;
    private final Days days;

    TellProjects(CityTables tables, Days days) {
        this.tables = tables;
        this.days = days;
    }

    ProjectStory story(String lead, Firm firm, BigDecimal amount, int converted) {
        var dice = new Dice(tables.seed(), "project " + lead);
        var ending = ending(converted, dice);
        var steps = steps(converted, ending == null ? days.last() : ending.day() - 1, dice);
        return new ProjectStory("P" + lead.substring(1), steps, money(steps, firm, amount, dice), ending, null, null);
    }

    private @Nullable Ending ending(int converted, Dice dice) {
        if (dice.in(92)) {
            return null;
        }
        int day = converted + dice.between(3, 12);
        return dice.in(50)
                ? new Ending("suspension", "投资方调整投资节奏，暂缓推进", day)
                : new Ending("termination", "投资方终止投资计划", day);
    }

    private static List<Step> steps(int converted, int before, Dice dice) {
        var steps = new ArrayList<Step>();
        int reached = converted;
        for (var stage : Stage.values()) {
            reached += dice.between(stage.least, stage.most);
            if (reached > before || (stage != Stage.NEGOTIATING && dice.in(9))) {
                break; // the time is over, or it gets stuck here
            }
            steps.add(new Step(stage.name(), reached));
        }
        return steps;
    }

    private List<Instalment> money(List<Step> steps, Firm firm, BigDecimal amount, Dice dice) {
        var money = new ArrayList<Instalment>();
        for (var step : steps) {
            if (step.stage().equals(Stage.REGISTERED.name())) {
                paidIn(step.day(), firm, amount, dice, money);
            } else if (step.stage().equals(Stage.STARTED.name())) {
                fixedAssets(step.day(), dice, money);
            }
        }
        return money.stream().filter(one -> one.day() <= days.last()).toList();
    }

    private static void paidIn(int from, Firm firm, BigDecimal amount, Dice dice, List<Instalment> money) {
        var origin = firm.origin();
        var kind = origin.isDomestic() ? "PAID_IN" : "FOREIGN_PAID_IN";
        int day = from + 1;
        for (int left = dice.between(1, 5); left > 0; left--) {
            var part = amount.multiply(BigDecimal.valueOf(dice.between(6, 22)))
                    .movePointLeft(2)
                    .setScale(origin.hasFractions() ? 2 : 0, RoundingMode.DOWN);
            money.add(new Instalment(kind, part, origin.currency(), day, dice.in(4)));
            day += dice.between(2, 9);
        }
    }

    private static void fixedAssets(int from, Dice dice, List<Instalment> money) {
        int day = from + 2;
        for (int left = dice.between(1, 4); left > 0; left--) {
            money.add(new Instalment("FIXED_ASSETS", dice.amount(3_000, 60_000, true), "CNY", day, dice.in(3)));
            day += dice.between(3, 8);
        }
    }
}
