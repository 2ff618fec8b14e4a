package yihao.runner.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Whatever else the city is told to do: chains, targets, visits, meetings, carriers, cards, funds.
final class HappeningJobs {
    private static final Pattern DAY = Pattern.compile("day([+-]\\d+)?");

    private final Scene scene;

    HappeningJobs(Scene scene) {
        this.scene = scene;
    }

    List<Job> all() {
        var script = scene.script("happenings");
        var happenings = Happening.all();
        for (int number = 0; number < happenings.size(); number++) {
            var happening = happenings.get(number);
            var key = "happening-" + number;
            script.on(firstDay(happening), day -> tell(happening, key, day));
        }
        return script.jobs();
    }

    private int firstDay(Happening happening) {
        var months = ChronoUnit.MONTHS.between(scene.tables().from(), happening.month());
        return Math.toIntExact(months) * scene.days().aMonth();
    }

    private void tell(Happening happening, String key, int day) {
        var today = scene.days().on(day);
        var path = happening.path(name -> value(name, today));
        var answer = happening.get() != null
                ? scene.callers().get(happening.by(), path)
                : scene.callers().post(happening.by(), path, key, happening.body(name -> value(name, today)));
        happening.kept().forEach((name, at) -> scene.memory().keep(name, said(answer, at)));
    }

    /// A repeated call answers the id and no more.
    private static String said(JsonNode answer, String at) {
        var said = answer.at(at);
        return (said.isMissingNode() ? answer.path("id") : said).asString();
    }

    private String value(String name, LocalDate today) {
        var day = DAY.matcher(name);
        if (day.matches()) {
            return today.plusDays(day.group(1) == null ? 0 : Long.parseLong(day.group(1)))
                    .toString();
        }
        return scene.memory().id(name);
    }
}
