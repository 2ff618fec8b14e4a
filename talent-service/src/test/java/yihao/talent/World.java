package yihao.talent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.talent.catalogue.Title;

/// The example world of this service's tests: one project of Zhangdian, its officers, the talent office. All fictional.
public final class World {

    public static final String ZHANGDIAN = "district-zhangdian";
    public static final String PROJECT = "project-1";
    public static final LocalDate TODAY = LocalDate.of(2026, 10, 15);

    public static final Actor OFFICER = actor("zhangdian.officer", ZHANGDIAN, Function.UNIT_OFFICER);
    public static final Actor LINZI_OFFICER = actor("linzi.officer", "district-linzi", Function.UNIT_OFFICER);
    public static final Actor OFFICE = actor("talent.office", "dept-talent", Function.TALENT_OFFICE);
    public static final Actor HEAD = actor("talent.head", "dept-talent", Function.TALENT_OFFICE);

    public static final Title TAISHAN_INDUSTRY = new Title("泰山产业领军人才", "山东省", 2024);
    public static final Title BAI_QIAN_WAN = new Title("百千万人才工程国家级人选", "人社部", 2014);

    private World() {}

    public static Actor actor(String subject, String unit, Function... functions) {
        return new Actor(subject, subject, unit, Set.of(functions));
    }

    public static Act by(Actor actor) {
        return on(TODAY, actor);
    }

    public static Act on(LocalDate day, Actor actor) {
        return new Act(actor, noon(day), null, "request-1", null, null);
    }

    public static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(CityTime.ZONE).toInstant();
    }

    /// The result, or a failure that names the refusal.
    public static <T> T value(Outcome<T> outcome) {
        return outcome.orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }

    /// The code of the refusal.
    public static String refusal(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?>(var value) -> throw new AssertionError("Not refused: " + value);
            case Outcome.Refused<?>(var refusal) -> refusal.problem().code();
        };
    }

    public static Numbers numbers() {
        var count = new AtomicInteger();
        return (letter, day) -> "%s-%d-%06d".formatted(letter, day.getYear(), count.incrementAndGet());
    }

    public static Set<String> languages() {
        return Set.of("zh", "en", "de", "ja");
    }

    public static boolean isIndustry(String code) {
        return List.of("26", "261", "2614", "2619", "39").contains(code);
    }
}
