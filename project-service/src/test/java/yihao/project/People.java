package yihao.project;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;

/// The people of the example world.
public final class People {

    public static final Instant NOON = Instant.parse("2026-09-15T04:00:00Z");

    public static final Actor ZHANGDIAN_OFFICER =
            person("zhangdian.officer", "district-zhangdian", Function.UNIT_OFFICER);
    public static final Actor ZHANGDIAN_HEAD = person("zhangdian.head", "district-zhangdian", Function.UNIT_HEAD);
    public static final Actor LINZI_OFFICER = person("linzi.officer", "district-linzi", Function.UNIT_OFFICER);
    public static final Actor MUNICH = person("liaison-munich", "office-munich", Function.LIAISON_CLIENT);
    public static final Actor BUREAU_OFFICER = person("bureau.officer", "bureau", Function.BUREAU_OFFICER);
    public static final Actor BUREAU_OFFICER_2 = person("bureau.officer2", "bureau", Function.BUREAU_OFFICER);
    public static final Actor BUREAU_HEAD = person("bureau.head", "bureau", Function.BUREAU_HEAD);
    public static final Actor APPROVAL_HEAD = person("approval.head", "dept-approval", Function.UNIT_HEAD);
    public static final Actor AUDITOR = person("auditor", "city-zibo", Function.AUDITOR);
    public static final Actor LEAD_SERVICE = Actor.service("lead");

    private People() {}

    static Actor person(String subject, String unit, Function function) {
        return new Actor(subject, subject, unit, Set.of(function));
    }

    public static Act act(Actor actor) {
        return act(actor, null);
    }

    public static Act act(Actor actor, @Nullable String reason) {
        return new Act(actor, NOON, reason, "request-1", null, null);
    }
}
