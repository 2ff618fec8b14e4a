package yihao.reward;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;

/// The people of the example city.
public final class People {

    public static final Actor ZHANGDIAN = actor("zhangdian.officer", "district-zhangdian", Function.UNIT_OFFICER);
    public static final Actor LINZI = actor("linzi.officer", "district-linzi", Function.UNIT_OFFICER);
    public static final Actor BUREAU = actor("bureau.officer", "bureau", Function.BUREAU_OFFICER);
    public static final Actor BUREAU_2 = actor("bureau.officer2", "bureau", Function.BUREAU_OFFICER);
    public static final Actor HEAD = actor("bureau.head", "bureau", Function.BUREAU_HEAD);
    public static final Actor SUPERVISION = actor("supervision", "dept-supervision", Function.SUPERVISION);
    public static final Actor LEADER = actor("city.leader", "city-zibo", Function.CITY_LEADER);
    public static final Actor HEAD_2 = actor("bureau.head2", "bureau", Function.BUREAU_HEAD);
    public static final Actor FINANCE = actor("finance", "dept-finance", Function.FINANCE);
    public static final Actor FINANCE_2 = actor("finance2", "dept-finance", Function.FINANCE);
    public static final Actor COMMERCE = actor("commerce.reviewer", "dept-commerce", Function.JOINT_REVIEWER);
    public static final Actor TREASURY = actor("finance.reviewer", "dept-finance", Function.JOINT_REVIEWER);
    public static final Actor TAX = actor("tax.reviewer", "dept-tax", Function.JOINT_REVIEWER);
    public static final Actor STATISTICS = actor("statistics.reviewer", "dept-statistics", Function.JOINT_REVIEWER);
    public static final Actor REFERRER = actor("referrer", "city-zibo", Function.REFERRER);
    public static final Actor REFERRER_2 = actor("referrer2", "city-zibo", Function.REFERRER);
    public static final Actor TALENT = Actor.service("talent");

    private People() {}

    public static Actor actor(String subject, String unit, Function function) {
        return new Actor(subject, subject, unit, Set.of(function));
    }

    public static Act act(Actor actor, String at) {
        return act(actor, at, null);
    }

    public static Act act(Actor actor, String at, @Nullable String reason) {
        return new Act(actor, Instant.parse(at), reason, "request-1", null, null);
    }
}
