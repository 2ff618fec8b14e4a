package yihao.lead.station;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.SUPERVISOR;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.Contact;
import yihao.lead.OutreachSight;
import yihao.lead.World;
import yihao.lead.station.KeepStations.TypedStation;
import yihao.platform.secrecy.Sealed;
import yihao.reference.Divisions;

@DisplayName("L9 A stationed team")
class StationTest {

    static final Act NOW = at(ZHANGDIAN_OFFICER, "2026-09-07T02:00:00Z");

    final World world = new World();
    final InMemoryStations stations = new InMemoryStations();
    final OutreachSight sight = new OutreachSight(world.network);
    final KeepStations keepStations = new KeepStations(stations, sight, Divisions.shipped());

    @ParameterizedTest(name = "{0} {1}: {2} {3}")
    @CsvSource(textBlock = """
            CN, 深圳市南山区,       440305, 广东省深圳市南山区
            CN, 广东省深圳市南山区, 440305, 广东省深圳市南山区
            CN, 深圳,               440300, 广东省深圳市
            CN, 440305,             440305, 广东省深圳市南山区
            CN, 上海,               310000, 上海市
            DE, München,                  , München
            """)
    void stays_in_a_division_as_people_write_it_or_in_a_city_elsewhere(
            String country, String written, @Nullable String code, String name) {
        var place = done(keepStations.station(typed(country, written, "2026-09-10", "2026-12-31"), NOW))
                .state()
                .plan()
                .place();

        assertThat(place).isEqualTo(new Station.Place(country, code, name));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(textBlock = """
            CN, 鼓楼区,   STATION_PLACE_AMBIGUOUS
            CN, 桃花源区, STATION_PLACE_UNKNOWN
            CN, 市辖区,   STATION_PLACE_UNKNOWN
            QQ, Nowhere,  STATION_PLACE_UNKNOWN
            """)
    void says_which_places_may_be_meant_or_that_there_is_none(String country, String written, StationProblem problem) {
        var refusal = refused(keepStations.station(typed(country, written, "2026-09-10", "2026-12-31"), NOW));

        assertThat(refusal.problem()).isEqualTo(problem);
        assertThat(refusal.facts().toString().contains("江苏省南京市鼓楼区"))
                .isEqualTo(problem == StationProblem.STATION_PLACE_AMBIGUOUS);
    }

    @ParameterizedTest(name = "until {0}: {1}")
    @CsvSource(textBlock = """
            2026-09-10,
            2026-09-09, STATION_PERIOD_UNFIT
            2029-09-11,
            2029-09-12, STATION_PERIOD_UNFIT
            """)
    void stays_a_day_at_least_and_three_years_at_most(String until, @Nullable StationProblem problem) {
        assertThat(problem(keepStations.station(typed("CN", "深圳", "2026-09-10", until), NOW)))
                .isEqualTo(problem);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(textBlock = """
            2026-09-09, STATION_END_UNFIT
            2026-09-10,
            2026-12-31,
            2027-01-01, STATION_END_UNFIT
            """)
    void is_ended_with_a_reason_on_one_of_its_days(LocalDate on, @Nullable StationProblem problem) {
        var station = stationed("深圳", "2026-09-10", "2026-12-31", "甲");

        assertThat(problem(keepStations.end(station.id(), on, NOW))).isEqualTo(StationProblem.STATION_REASON_MISSING);
        assertThat(problem(keepStations.end(station.id(), on, NOW.because("任务完成"))))
                .isEqualTo(problem);
    }

    @Test
    void that_is_ended_is_there_no_more_and_stays_as_it_is() {
        var station = stationed("深圳", "2026-09-10", "2026-12-31", "甲");
        var day = LocalDate.of(2026, 10, 8);

        var ended =
                done(keepStations.end(station.id(), day, NOW.because("任务完成"))).state();

        assertThat(ended.isRunningOn(day)).isTrue();
        assertThat(ended.isRunningOn(day.plusDays(1))).isFalse();
        assertThat(Objects.requireNonNull(ended.ending()).plannedUntil()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(problem(keepStations.end(station.id(), day, NOW.because("x"))))
                .isEqualTo(StationProblem.STATION_ENDED);
        assertThat(problem(keepStations.change(station.id(), typed("CN", "深圳", "2026-09-10", "2026-09-11"), NOW)))
                .isEqualTo(StationProblem.STATION_ENDED);
    }

    @Test
    void that_never_began_is_there_on_no_day_and_overlaps_with_nothing() {
        var never = stationed("深圳", "2026-09-10", "2026-12-31", "甲");
        var other = stationed("上海", "2026-09-01", "2026-09-30", "甲");

        var off = done(keepStations.end(never.id(), null, NOW.because("计划取消")));

        assertThat(off.state().isRunningOn(LocalDate.of(2026, 9, 10))).isFalse();
        assertThat(keepStations.overlapping(off, ZHANGDIAN_OFFICER)).isEmpty();
        assertThat(keepStations.overlapping(other, ZHANGDIAN_OFFICER)).isEmpty();
    }

    @ParameterizedTest(name = "another stay from {0} until {1}: {2}")
    @CsvSource(textBlock = """
            2026-08-01, 2026-09-09, false
            2026-08-01, 2026-09-10, true
            2026-12-31, 2027-03-31, true
            2027-01-01, 2027-03-31, false
            """)
    void tells_where_else_one_of_its_people_is_on_one_of_its_days(String from, String until, boolean told) {
        var station = stationed("深圳", "2026-09-10", "2026-12-31", "甲", "乙");
        var other = stationed("上海", from, until, "丙", "乙");
        stationed("北京", from, until, "丁");

        assertThat(keepStations.overlapping(station, ZHANGDIAN_OFFICER)).isEqualTo(told ? List.of(other) : List.of());
    }

    @Test
    void is_the_unit_s_whose_people_are_there_and_of_those_above() {
        var station = stationed("深圳", "2026-09-10", "2026-12-31", "甲");
        var reason = "x";

        assertThat(keepStations.find(BUREAU_PERSON, station.id())).isPresent();
        assertThat(keepStations.find(LINZI_OFFICER, station.id())).isEmpty();
        assertThat(keepStations.find(SUPERVISOR, station.id())).isEmpty();
        assertThat(problem(
                        keepStations.end(station.id(), null, by(LINZI_OFFICER).because(reason))))
                .isEqualTo(StoreProblem.NOT_FOUND);
        assertThat(problem(keepStations.station(typed("CN", "深圳", "2026-09-10", "2026-09-11"), by(SUPERVISOR))))
                .isEqualTo(StationProblem.MAY_NOT_STATION);
        assertThat(keepStations.actions(SUPERVISOR, station.state())).isEmpty();
    }

    private static Act by(Actor actor) {
        return at(actor, "2026-09-07T02:00:00Z");
    }

    private Versioned<Station> stationed(String place, String from, String until, String... people) {
        return done(keepStations.station(typed("CN", place, from, until, people), NOW));
    }

    private static TypedStation typed(String country, String place, String from, String until, String... people) {
        var staff = List.of(people).stream()
                .map(name -> new Contact("person-" + name, new Sealed("none", name), null, null, null))
                .toList();
        return new TypedStation(country, place, staff, LocalDate.parse(from), LocalDate.parse(until), "驻点招商");
    }

    private static @Nullable Object problem(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var refusal) ? refusal.problem() : null;
    }
}
