package yihao.runner.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import yihao.runner.demo.CityTables.Place;
import yihao.runner.demo.ProjectStory.Instalment;

/// Lets money arrive in every place in each of the last two months, so that none stands empty in the newest ranking.
final class TellLastMoney {
    private static final int MONTHS = 2;
    private static final int DAY_OF_MONTH = 2;
    private static final BigDecimal SHARE = new BigDecimal("0.12");

    private final CityTables tables;
    private final Days days;

    TellLastMoney(CityTables tables, Days days) {
        this.tables = tables;
        this.days = days;
    }

    List<LeadStory> among(List<LeadStory> stories) {
        var told = new ArrayList<>(stories);
        for (int month = tables.months() - MONTHS; month < tables.months(); month++) {
            for (var place : tables.places()) {
                if (!hasMoney(told, place, month)) {
                    pay(told, place, month * days.aMonth() + DAY_OF_MONTH);
                }
            }
        }
        return told;
    }

    private boolean hasMoney(List<LeadStory> stories, Place place, int month) {
        return stories.stream()
                .filter(story -> story.place().equals(place))
                .map(LeadStory::project)
                .filter(Objects::nonNull)
                .flatMap(project -> project.instalments().stream())
                .anyMatch(one -> !one.revoked() && one.day() < days.last() && month(one) == month);
    }

    /// It counts for the month of its value date, the working day before.
    private int month(Instalment instalment) {
        return Math.max(0, instalment.day() - 1) / days.aMonth();
    }

    private static void pay(List<LeadStory> stories, Place place, int day) {
        for (int number = 0; number < stories.size(); number++) {
            var story = stories.get(number);
            var project = story.project();
            if (story.place().equals(place) && project != null && takesMoney(project, day)) {
                stories.set(number, story.with(project.with(instalment(story, day))));
                return;
            }
        }
        throw new IllegalStateException("No project of " + place.name() + " can take money on day " + day);
    }

    /// A claim is computed from the money; it stays as it was told.
    private static boolean takesMoney(ProjectStory project, int day) {
        var registered = project.dayOf("REGISTERED");
        return project.claim() == null && project.ending() == null && registered != null && registered < day;
    }

    private static Instalment instalment(LeadStory story, int day) {
        var origin = story.firm().origin();
        var amount = story.amount().multiply(SHARE).setScale(origin.hasFractions() ? 2 : 0, RoundingMode.DOWN);
        var kind = origin.isDomestic() ? "PAID_IN" : "FOREIGN_PAID_IN";
        return new Instalment(kind, amount, origin.currency(), day, false);
    }
}
