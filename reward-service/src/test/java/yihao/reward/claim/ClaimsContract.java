package yihao.reward.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.LINZI;
import static yihao.reward.People.REFERRER;
import static yihao.reward.People.REFERRER_2;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.People.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import yihao.kernel.Aggregates.Taken;
import yihao.kernel.Versioned;
import yihao.reference.ChineseCalendar;
import yihao.reward.claim.Claim.Status;
import yihao.reward.claim.Claims.Filter;
import yihao.reward.copies.KnownInMemory;
import yihao.reward.copies.KnownReferral;
import yihao.reward.scheme.ComputeAward;
import yihao.reward.scheme.Facts;
import yihao.reward.scheme.ShippedSchemes;

/// What every keeper of claims promises; each test has a project of its own.
abstract class ClaimsContract {

    static final Filter ANY = new Filter(null, null);

    final String project = UUID.randomUUID().toString();

    abstract Claims claims();

    @Test
    void gives_back_what_it_was_given() {
        var added = add("C-1");

        assertThat(claims().find(added.id())).contains(added);
        assertThat(claims().live(project, "jinan-2019", "REFERRER")).contains(added);
    }

    @Test
    void holds_one_live_claim_per_project_and_scheme() {
        var first = add("C-1");

        assertThatThrownBy(() -> add("C-2")).isInstanceOf(Taken.class);
        var declined = Edit.of(first.state()).declined("资料不实").done();
        claims().replace(first, declined, ClaimAction.DECLINED, act(BUREAU, ClaimWorld.APPLIED));
        assertThat(claims().live(project, "jinan-2019", "REFERRER")).isEmpty();
        assertThat(add("C-3").version()).isEqualTo(1);
    }

    @Test
    void shows_a_claim_to_its_unit_to_the_city_and_to_its_referrer_only() {
        var id = add("C-1").id();

        assertThat(claims().visible(id, ZHANGDIAN)).isPresent();
        assertThat(claims().visible(id, BUREAU)).isPresent();
        assertThat(claims().visible(id, REFERRER)).isPresent();
        assertThat(claims().visible(id, REFERRER_2)).isEmpty();
        assertThat(claims().visible(id, LINZI)).isEmpty();
        assertThat(claims().count(new Filter(null, project), LINZI, 10)).isZero();
        assertThat(claims().list(new Filter(Status.APPLIED, project), ZHANGDIAN, null, 10))
                .hasSize(1);
        assertThat(claims().list(new Filter(Status.PAID, project), ZHANGDIAN, null, 10))
                .isEmpty();
    }

    @Test
    void filters_by_scheme_unit_and_who_had_a_hand_in_it() {
        add("C-1");

        assertThat(filtered("jinan-2019", "district-zhangdian", "referrer")).isEqualTo(1);
        assertThat(filtered("jinan-2017-draft", null, null)).isZero();
        assertThat(filtered(null, "district-linzi", null)).isZero();
        assertThat(filtered(null, null, "nobody")).isZero();
    }

    private long filtered(
            @org.jspecify.annotations.Nullable String scheme,
            @org.jspecify.annotations.Nullable String unit,
            @org.jspecify.annotations.Nullable String doer) {
        return claims().count(new Filter(null, project, scheme, unit, doer), BUREAU, 10);
    }

    @Test
    void lists_by_number_page_by_page() {
        var numbers =
                IntStream.range(0, 5).mapToObj(i -> "Z-" + project + "-" + i).toList();
        numbers.reversed().forEach(number -> add(UUID.randomUUID().toString(), number));

        var first = claims().list(ANY, BUREAU, "Z-" + project, 2);
        var second = claims().list(ANY, BUREAU, first.getLast().state().number(), 2);

        assertThat(first).extracting(claim -> claim.state().number()).containsExactly(numbers.get(0), numbers.get(1));
        assertThat(second).extracting(claim -> claim.state().number()).containsExactly(numbers.get(2), numbers.get(3));
    }

    @Test
    void knows_what_is_public_on_a_day() {
        var reviewed = add("C-1");
        var published = Edit.of(reviewed.state())
                .published(LocalDate.of(2026, 9, 28), LocalDate.of(2026, 10, 10))
                .done();
        claims().replace(reviewed, published, ClaimAction.PUBLISHED, act(BUREAU, ClaimWorld.PUBLISHED));

        assertThat(claims().publicOn(LocalDate.of(2026, 10, 10), 100))
                .extracting(Versioned::id)
                .contains(reviewed.id());
        assertThat(claims().publicOn(LocalDate.of(2026, 10, 11), 100))
                .extracting(Versioned::id)
                .doesNotContain(reviewed.id());
        assertThat(ClaimSteps.workingDaysLeft(published, LocalDate.of(2026, 9, 30), ChineseCalendar.shipped()))
                .contains(3);
    }

    Versioned<Claim> add(String number) {
        return add(project, number);
    }

    Versioned<Claim> add(String projectId, String number) {
        var scheme = ShippedSchemes.scheme("jinan-2019");
        var known = KnownInMemory.project(projectId, "district-zhangdian", Map.of());
        var computed = ComputeAward.of(scheme, "REFERRER", Facts.NONE);
        var subject = new Subject(
                projectId,
                known.number(),
                known.name(),
                known.unit(),
                "r1",
                "referrer-1",
                List.of(),
                Map.of(),
                "REFERRER",
                PayeeKind.NATURAL_PERSON);
        var lead = Objects.requireNonNull(known.leadId());
        var referral = new KnownReferral("r1", "R-1", "referrer-1", "referrer", lead, true, List.of());
        var readers = ClaimSight.readers(known, List.of("city-zibo"), Optional.of(referral), REFERRER);
        var applied = act(REFERRER, ClaimWorld.APPLIED);
        var claim = Claim.applied(number, subject, scheme, computed, readers, applied);
        return claims().add(UUID.randomUUID().toString(), claim, ClaimAction.APPLIED, applied);
    }
}
