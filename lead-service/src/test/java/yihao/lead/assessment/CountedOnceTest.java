package yihao.lead.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.LINZI;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.ZHANGDIAN;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.assessment.OutreachWorld.FIRST;
import static yihao.lead.assessment.OutreachWorld.LAST;
import static yihao.lead.assessment.OutreachWorld.september;
import static yihao.lead.visit.VisitWorld.SQUAD_MEMBER;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Outcome;
import yihao.lead.Sharing;
import yihao.lead.assessment.AssessOutreach.Asked;
import yihao.lead.trip.Trip;
import yihao.lead.trip.TripAction;

@DisplayName("L9 What visits, trips, stays and events say together")
class CountedOnceTest {

    static final String FIRM = "贝斯精化有限公司";

    final OutreachWorld city = new OutreachWorld();

    @Test
    void counts_a_day_once_as_what_is_worth_the_most() {
        city.stationed(SQUAD_MEMBER, "2026-09-07", "2026-09-11");
        city.travelled(SQUAD_MEMBER, "2026-09-08", "2026-09-09", "2026-09-10T02:00:00Z");
        city.visited(SQUAD_MEMBER, "甲乙科技", "2026-09-09", "0.5");
        city.visited(SQUAD_MEMBER, "丙丁科技", "2026-09-10", "0.5");

        var score = city.score(SQUAD_MEMBER);

        // the 7th and 11th at 0.5, the 8th and 9th at 1, half of the 10th at 1 and half of it at 0.5
        assertThat(score.days()).isEqualByComparingTo("5");
        var others = 2 * 2 + 2 * 3 + 2;
        assertThat(score.points()).isEqualByComparingTo(String.valueOf(0.5 + 2 + 0.5 + 0.25 + 0.5 + others));
    }

    @Test
    void counts_no_day_to_come_and_none_of_a_team_that_never_went() {
        city.stationed(SQUAD_MEMBER, "2026-09-28", "2026-12-31");
        var never = city.stationed(LINZI_OFFICER, "2026-09-07", "2026-09-11");
        done(city.keepStations.end(
                never.id(), null, at(LINZI_OFFICER, "2026-09-07T02:00:00Z").because("未成行")));

        assertThat(city.score(SQUAD_MEMBER).days()).isEqualByComparingTo("3");
        var midOfMonth = new Asked(FIRST, LAST, false, LocalDate.of(2026, 9, 29));
        assertThat(city.scores(SQUAD_MEMBER, midOfMonth).getFirst().days()).isEqualByComparingTo("2");
        assertThat(city.scores(LINZI_OFFICER, september())).isEmpty();
    }

    @ParameterizedTest(name = "reported at {0} and read on {1}: {2} of {3}")
    @CsvSource(textBlock = """
            2026-09-18T15:59:59Z, 2026-09-30, 1, 1
            2026-09-18T16:00:00Z, 2026-09-30, 0, 1
            ,                     2026-09-18,  , 1
            ,                     2026-09-19, 0, 1
            ,                     2026-09-11,  , 0
            """)
    void counts_a_report_that_was_made_in_time(
            @Nullable String reported, LocalDate today, @Nullable Integer inTime, int owed) {
        if (reported == null) {
            city.planned(ZHANGDIAN_OFFICER, "2026-09-10", "2026-09-12", LINZI);
        } else {
            city.travelled(ZHANGDIAN_OFFICER, "2026-09-10", "2026-09-12", reported, LINZI);
        }

        var scores = city.scores(BUREAU_PERSON, new Asked(FIRST, LAST, false, today));

        var own =
                scores.stream().filter(score -> score.unit().equals(ZHANGDIAN)).findFirst();
        assertThat(own.map(OutreachScore::reports).orElse(0)).isEqualTo(owed);
        assertThat(own.map(OutreachScore::reportsInTime).orElse(null)).isEqualTo(inTime);
        // who only takes part was out as well, and owes no report
        assertThat(scores.stream().filter(score -> score.unit().equals(LINZI)))
                .hasSize(reported == null ? 0 : 1)
                .allMatch(score -> score.reports() == 0 && "3".equals(String.valueOf(score.days())));
    }

    @Test
    void does_not_know_of_a_report_from_before_its_day_was_kept() {
        var trip = city.travelled(ZHANGDIAN_OFFICER, "2026-09-10", "2026-09-12", "2026-09-14T02:00:00Z");
        done(city.trips.change(trip.id(), TripAction.CHANGED, at(ZHANGDIAN_OFFICER, "2026-09-14T02:00:00Z"), now -> {
            var made = Objects.requireNonNull(now.report());
            var old = new Trip.Report(made.from(), made.until(), made.text(), made.by(), made.at(), null);
            return Outcome.done(new Trip(
                    now.number(),
                    now.unit(),
                    now.plan(),
                    now.plannedBy(),
                    now.plannedAt(),
                    now.status(),
                    old,
                    null,
                    null));
        }));

        assertThat(city.score(ZHANGDIAN_OFFICER).reportsInTime()).isNull();
        assertThat(city.score(ZHANGDIAN_OFFICER).reportsMade()).isEqualTo(1);
        assertThat(city.score(ZHANGDIAN_OFFICER).reportsKnown()).isZero();
    }

    @Test
    void counts_a_firm_that_came_to_an_event_and_is_visited_in_the_same_week_once_as_visited() {
        city.came(SQUAD_MEMBER, "2026-09-07", FIRM + "\n甲乙科技");
        city.visited(SQUAD_MEMBER, "贝斯 精化股份有限公司", "2026-09-13", "0.5");

        var score = city.score(SQUAD_MEMBER);

        assertThat(score.encounters()).isEqualTo(2);
        assertThat(score.firms()).isEqualTo(2);
        assertThat(score.points()).isEqualByComparingTo(String.valueOf(0.5 + 2 + 1 + 3 + 1));
    }

    @Test
    void counts_a_firm_met_on_a_trip_and_visited_in_the_same_week_once() {
        var trip = city.travelled(SQUAD_MEMBER, "2026-09-07", "2026-09-08", "2026-09-09T02:00:00Z");
        var met = city.visited(SQUAD_MEMBER, FIRM, "2026-09-07", "0.5");
        done(city.city.planVisit.nameTrip(met.id(), trip.id(), at(SQUAD_MEMBER, "2026-09-09T02:00:00Z")));
        city.visited(SQUAD_MEMBER, FIRM, "2026-09-11", "1");

        var score = city.score(SQUAD_MEMBER);

        assertThat(score.encounters()).isEqualTo(1);
        assertThat(score.days()).isEqualByComparingTo("3");
    }

    @Test
    void does_not_know_whom_an_event_reached_before_it_is_told_who_came() {
        city.invited(SQUAD_MEMBER, "2026-09-07", FIRM);

        assertThat(city.score(SQUAD_MEMBER))
                .extracting(OutreachScore::days, OutreachScore::encounters, OutreachScore::firms, OutreachScore::leads)
                .containsExactly(null, null, null, 0);
    }

    @Test
    void counts_a_lead_that_a_visit_and_an_event_brought_once_and_where_it_came_from_first() {
        var visit = city.visited(SQUAD_MEMBER, FIRM, "2026-08-27", "0.5");
        var event = city.came(SQUAD_MEMBER, "2026-09-07", FIRM);
        var lead = city.lead(FIRM, Sharing.CITY, "2026-09-08T02:00:00Z");
        city.convert(lead);
        done(city.recordPromotion.cameFrom(event.id(), lead, at(SQUAD_MEMBER, "2026-09-09T02:00:00Z")));
        assertThat(city.score(SQUAD_MEMBER).leads()).isEqualTo(1);

        done(city.city.recordVisit.leadTo(visit.id(), lead, at(SQUAD_MEMBER, "2026-09-09T02:00:00Z")));

        assertThat(city.score(SQUAD_MEMBER).leads()).isZero();
        assertThat(city.score(SQUAD_MEMBER).conversions()).isZero();
        var both = new Asked(LocalDate.of(2026, 8, 1), LAST, false, LAST);
        assertThat(city.scores(SQUAD_MEMBER, both).getFirst().leads()).isEqualTo(1);
        assertThat(city.scores(SQUAD_MEMBER, both).getFirst().conversions()).isEqualTo(1);
    }
}
