package yihao.testkit.authorisation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.testkit.service.Http;
import yihao.testkit.service.ServiceUnderTest;

/// One officer of each function, where such a one works in the example city, and two of other units.
public final class Everyone {

    static final String OTHER = "one.of-linzi";
    static final String ABOVE = "one.of-the-city";

    private Everyone() {}

    /// By their subjects; without the services, which are nobody's officers.
    public static Map<String, Actor> officers() {
        var each = Arrays.stream(Function.values())
                .filter(function -> function != Function.SERVICE)
                .map(function -> officer(subject(function), unit(function), function));
        var others = Stream.of(
                officer(OTHER, "district-linzi", Function.UNIT_OFFICER),
                officer(ABOVE, "city-zibo", Function.UNIT_OFFICER));
        return Stream.concat(each, others).collect(Collectors.toMap(Actor::subject, one -> one));
    }

    static Http in(ServiceUnderTest service, Function function) {
        return function == Function.SERVICE ? service.asService("lead") : service.as(subject(function));
    }

    private static Actor officer(String subject, String unit, Function function) {
        return new Actor(subject, subject, unit, Set.of(function));
    }

    private static String subject(Function function) {
        return "one." + function.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String unit(Function function) {
        return switch (function) {
            case UNIT_OFFICER, UNIT_HEAD -> "district-zhangdian";
            case SQUAD_MEMBER -> "squad-zhangdian-1";
            case LIAISON_CLIENT -> "office-munich";
            case BUREAU_OFFICER, BUREAU_HEAD -> "bureau";
            default -> "city-zibo";
        };
    }
}
