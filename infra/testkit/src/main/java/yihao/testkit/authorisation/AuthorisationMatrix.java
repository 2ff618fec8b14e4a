package yihao.testkit.authorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import yihao.kernel.CityTime;
import yihao.kernel.Function;
import yihao.platform.web.authorisation.Permission;
import yihao.platform.web.authorisation.Permission.Relation;
import yihao.platform.web.authorisation.Permissions;
import yihao.testkit.authorisation.Endpoints.Endpoint;
import yihao.testkit.service.Http;
import yihao.testkit.service.Http.Answer;
import yihao.testkit.service.ServiceUnderTest;

/// The table of a service against the service: nothing unlisted, nothing listed that is gone, and every endpoint called
/// as each function, as a stranger and without login, on a record of Zhangdian where one can be made.
public final class AuthorisationMatrix {

    private static final String NOBODY = "without login";

    /// How many are asked to make a record; who cannot with what they typed, others cannot either.
    private static final int ASKED = 4;

    private final List<Endpoint> endpoints;
    private final Permissions permissions;
    private final Calls calls;
    private final List<Caller> callers = new ArrayList<>();
    private final ServiceUnderTest service;

    private record Caller(String name, Http http, @Nullable Function function) {}

    /// @param service one of its own: who may, does
    /// @param known values that requests need, by the name of the field
    public AuthorisationMatrix(ServiceUnderTest service, Map<String, Object> known) {
        this.service = service;
        this.permissions = service.bean(Permissions.class);
        this.calls = new Calls(new Samples(known, CityTime.day(service.clock().instant())));
        // what is read is read before anything is decided about it
        this.endpoints = Endpoints.of(service).stream()
                .sorted(Comparator.comparing((Endpoint one) -> !one.method().equals("GET"))
                        .thenComparing(Endpoint::name))
                .toList();
        callers.add(new Caller(NOBODY, service.anonymous(), null));
        callers.add(new Caller("a stranger", service.as("nobody.knows"), null));
        for (var function : Function.values()) {
            callers.add(new Caller(function.name(), Everyone.in(service, function), function));
        }
        endpoints.stream().filter(Calls::makesRecords).forEach(this::makeRecord);
    }

    public List<String> unlisted() {
        return endpoints.stream()
                .map(Endpoint::name)
                .filter(one -> permissions.all().stream()
                        .noneMatch(row -> row.endpoint().equals(one)))
                .toList();
    }

    public List<String> gone() {
        var there = endpoints.stream().map(Endpoint::name).toList();
        return permissions.all().stream()
                .map(Permission::endpoint)
                .filter(one -> !there.contains(one))
                .toList();
    }

    /// Rows that mix what is never in one hand.
    public List<String> mixed() {
        return Separation.broken(permissions.all());
    }

    public DynamicNode cells() {
        return dynamicContainer(
                endpoints.size() * callers.size() + " cells",
                endpoints.stream()
                        .map(endpoint -> dynamicTest(
                                endpoint.name(),
                                () -> assertThat(wrong(endpoint))
                                        .as(endpoint.name())
                                        .isEmpty())));
    }

    /// What callers hear at an endpoint against its row.
    public List<String> wrong(Endpoint endpoint) {
        var row = permission(endpoint);
        return row.map(permission -> Stream.concat(
                                strangers(endpoint, permission),
                                callers.stream().flatMap(caller -> cell(endpoint, permission, caller)))
                        .toList())
                .orElseGet(() -> List.of("is not listed"));
    }

    /// The first whom the table lets in and who has what it takes.
    private void makeRecord(Endpoint endpoint) {
        permission(endpoint).stream()
                .flatMap(row ->
                        callers.stream().filter(caller -> isLetIn(row, caller)).limit(ASKED))
                .map(caller -> calls.send(endpoint, caller.http()))
                .filter(answer -> answer.status() == 201)
                .findFirst()
                .ifPresent(made -> calls.remember(Calls.word(endpoint.path()), made.at("/id")));
    }

    private Stream<String> cell(Endpoint endpoint, Permission row, Caller caller) {
        var answer = calls.send(endpoint, caller.http());
        var isRight = isLetIn(row, caller)
                ? isNoDoor(answer, endpoint, row)
                : answer.status() == (caller.name().equals(NOBODY) ? 401 : 403);
        return isRight ? Stream.empty() : Stream.of(heard(caller.name(), answer));
    }

    /// Of one record: an officer of another unit does not find it, one of a unit above only where the row says so.
    private Stream<String> strangers(Endpoint endpoint, Permission row) {
        if (!endpoint.method().equals("GET")
                || !row.functions().contains(Function.UNIT_OFFICER)
                || row.of() == Relation.ANY
                || !calls.reaches(endpoint)) {
            return Stream.empty();
        }
        var other = calls.send(endpoint, service.as(Everyone.OTHER));
        var above = calls.send(endpoint, service.as(Everyone.ABOVE));
        return Stream.of(
                        other.status() == 404 ? null : heard("another unit", other),
                        (above.status() == 200) == (row.of() == Relation.LINE) ? null : heard("the unit above", above))
                .filter(Objects::nonNull);
    }

    private static boolean isLetIn(Permission row, Caller caller) {
        return switch (row.door()) {
            case ANYONE -> true;
            case SIGNED_IN -> !caller.name().equals(NOBODY);
            case FUNCTIONS -> caller.function() != null && row.functions().contains(caller.function());
        };
    }

    /// Whether who was let in hears of its request. Of a record, be it named in the body, it may hear no: it is
    /// another's,
    /// or not there, or not in that state.
    private static boolean isNoDoor(Answer answer, Endpoint endpoint, Permission row) {
        var isOfRecord = endpoint.path().contains("{");
        return switch (answer.status()) {
            case 401, 500 -> false;
            case 403 -> isOfRecord || row.byRules();
            case 404 -> isOfRecord || row.byRules() || !endpoint.method().equals("GET");
            default -> true;
        };
    }

    private static String heard(String who, Answer answer) {
        return who + " hears " + answer.status() + " " + answer.at("/code");
    }

    private Optional<Permission> permission(Endpoint endpoint) {
        return permissions.find(endpoint.method(), endpoint.path());
    }
}
