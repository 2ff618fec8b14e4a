package yihao.runner.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.embedded.identity.DemoAccounts;
import yihao.reference.ChineseCalendar;
import yihao.reference.Countries;
import yihao.reference.CreditCode;
import yihao.reference.Divisions;
import yihao.reference.Industries;
import yihao.reference.names.EnterpriseNames;
import yihao.runner.demo.LeadStory.Fate;

@DisplayName("The example city's story")
class StoryTest {
    private static final CityTables TABLES = CityTables.load();
    private static final Days DAYS = Days.of(TABLES);
    private static final List<Firm> FIRMS = new InventFirms(TABLES).all();
    private static final List<LeadStory> STORIES = new TellLeads(TABLES, DAYS, FIRMS).all();

    @Test
    void has_300_firms_500_leads_and_120_projects_over_18_months() {
        assertThat(FIRMS).hasSize(300);
        assertThat(STORIES).hasSize(500);
        assertThat(projects()).hasSize(120);
        assertThat(DAYS.month(0)).hasToString("2025-03");
        assertThat(DAYS.month(DAYS.last())).hasToString("2026-08");
    }

    @Test
    void is_the_same_every_time() {
        assertThat(new TellLeads(TABLES, DAYS, new InventFirms(TABLES).all()).all())
                .isEqualTo(STORIES);
    }

    @Test
    void invents_firms_whose_names_stay_different_when_normalised() {
        var names = EnterpriseNames.shipped();

        assertThat(FIRMS.stream()
                        .flatMap(firm -> firm.names().stream())
                        .map(name -> names.normalise(name.text()).key()))
                .doesNotHaveDuplicates();
    }

    @Test
    void writes_credit_codes_with_a_right_check_digit() {
        assertThat(FIRMS.stream().map(Firm::creditCode).filter(Objects::nonNull))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(code -> CreditCode.of(code).isValid());
    }

    @Test
    void uses_only_published_codes() {
        assertThat(TABLES.places())
                .allMatch(place -> Divisions.shipped().find(place.division()).isPresent());
        assertThat(TABLES.industries())
                .allMatch(line -> Industries.shipped().find(line.code()).isPresent());
        assertThat(TABLES.origins())
                .allMatch(origin -> Countries.shipped().find(origin.country()).isPresent());
    }

    @Test
    void wants_institutions_of_published_fields_each_under_a_name_of_its_own_within_the_story() {
        assertThat(TABLES.institutions())
                .isNotEmpty()
                .allMatch(one -> Industries.shipped().find(one.field()).isPresent())
                .allMatch(one -> Countries.shipped().find(one.country()).isPresent())
                .allMatch(one -> one.daysAgo() < DAYS.last());
        assertThat(TABLES.institutions().stream()
                        .map(one ->
                                EnterpriseNames.shipped().normalise(one.name()).key()))
                .doesNotHaveDuplicates();
    }

    @Test
    void uploads_the_same_bytes_for_the_same_paper() {
        var paper = Upload.pdf(Map.of("paper", "AGREEMENT", "note", "示例"), "a.pdf", "示例");

        assertThat(paper.bytes()).isEqualTo(paper.bytes());
        assertThat(new String(paper.bytes(), StandardCharsets.UTF_8))
                .contains("name=\"paper\"\r\n\r\nAGREEMENT", "filename=\"a.pdf\"", "%PDF-1.4");
    }

    @Test
    void lets_every_place_and_every_origin_appear() {
        assertThat(STORIES.stream().map(LeadStory::place).distinct()).hasSameSizeAs(TABLES.places());
        assertThat(FIRMS.stream().map(Firm::origin).distinct()).hasSameSizeAs(TABLES.origins());
        assertThat(STORIES.stream().map(LeadStory::fate).distinct()).containsExactlyInAnyOrder(Fate.values());
    }

    @Test
    void is_told_by_people_and_machines_that_exist() {
        var accounts = DemoAccounts.load();
        var users = accounts.people().stream().map(DemoAccounts.Person::user).toList();
        var machines = accounts.clients().stream().map(DemoAccounts.Client::id).toList();

        assertThat(TABLES.places()).allMatch(place -> users.containsAll(List.of(place.officer(), place.head())));
        assertThat(STORIES)
                .allMatch(story -> (story.reporter().batch() ? machines : users).contains(story.reportedBy()));
    }

    @Test
    void lets_happen_only_what_names_people_that_exist_and_records_made_before() {
        var users = DemoAccounts.load().people().stream()
                .map(DemoAccounts.Person::user)
                .toList();
        var known = STORIES.stream()
                .flatMap(story -> Stream.of(
                        story.ref(),
                        story.project() == null ? "" : story.project().ref()))
                .collect(Collectors.toSet());
        var months = Happening.all().stream().map(Happening::month).toList();

        assertThat(months).isNotEmpty().allMatch(month -> !month.isBefore(TABLES.from()));
        for (var happening : Happening.all()) {
            assertThat(users).contains(happening.by());
            assertThat(happening.names()).allMatch(name -> name.startsWith("day") || known.contains(name));
            known.addAll(happening.kept().keySet());
        }
    }

    @Test
    void happens_on_working_days_in_their_order() {
        assertThat(DAYS.all()).isSorted().doesNotHaveDuplicates().allMatch(ChineseCalendar.shipped()::isWorkingDay);
        assertThat(DAYS.all()).hasSize(TABLES.months() * TABLES.daysAMonth());
    }

    @Test
    void brings_an_investor_back_only_after_its_protection() {
        var protection = 90;
        for (var second : STORIES.stream().filter(LeadStory::again).toList()) {
            var first = STORIES.stream()
                    .filter(story -> story.firm().equals(second.firm()))
                    .findFirst()
                    .orElseThrow();
            assertThat(DAYS.on(second.reported()))
                    .isAfter(DAYS.on(first.reported()).plusDays(protection));
            assertThat(first.fate()).as("it would wait in the pool").isNotEqualTo(Fate.LEFT);
        }
    }

    @Test
    void converts_while_the_investor_is_still_protected() {
        assertThat(STORIES.stream().filter(story -> story.fate() == Fate.CONVERTED))
                .allMatch(story -> DAYS.on(story.until())
                        .isBefore(DAYS.on(story.reported()).plusDays(90)));
    }

    @Test
    void brings_money_in_whole_cents_and_yen() {
        var money =
                projects().flatMap(project -> project.instalments().stream()).toList();

        assertThat(money).allMatch(one -> one.amount().compareTo(BigDecimal.ZERO) > 0);
        assertThat(money)
                .allMatch(one -> one.amount().scale() <= (one.currency().equals("JPY") ? 0 : 2));
        assertThat(money).anyMatch(one -> one.amount().stripTrailingZeros().scale() > 0);
    }

    @Test
    void has_claims_in_every_state_and_talent_needs() {
        assertThat(projects().map(ProjectStory::claim).filter(Objects::nonNull))
                .hasSize(TABLES.claims())
                .extracting(ProjectStory.ClaimStory::state)
                .contains(ProjectStory.ClaimStory.State.values());
        assertThat(projects().map(ProjectStory::need).filter(Objects::nonNull)).hasSize(TABLES.needs());
    }

    @Test
    void gives_every_squad_a_few_leads() {
        var leads = STORIES.stream()
                .filter(story -> story.reporter().isSquad())
                .collect(Collectors.groupingBy(LeadStory::reportedBy, Collectors.counting()));
        var squads = TABLES.places().stream().flatMap(place -> place.squads().stream());

        assertThat(squads)
                .hasSize(40)
                .allSatisfy(member -> assertThat(leads.get(member)).as(member).isGreaterThan(1));
    }

    @Test
    void brings_money_to_every_place_in_the_last_two_months() {
        for (int month = TABLES.months() - 2; month < TABLES.months(); month++) {
            int first = month * DAYS.aMonth() + 1;
            for (var place : TABLES.places()) {
                assertThat(STORIES.stream()
                                .filter(story -> story.place().equals(place))
                                .map(LeadStory::project)
                                .filter(Objects::nonNull)
                                .flatMap(project -> project.instalments().stream()))
                        .as("%s %s", place.name(), DAYS.month(first))
                        .anyMatch(one -> !one.revoked() && one.day() >= first && one.day() < first + DAYS.aMonth());
            }
        }
    }

    @Test
    void has_firms_with_every_trait_and_many_without() {
        assertThat(FIRMS.stream().flatMap(firm -> firm.traits().stream()).distinct())
                .containsExactlyInAnyOrder("FORTUNE_500", "CHINA_500", "CENTRAL_SOE", "LISTED", "SPECIALISED");
        assertThat(FIRMS.stream().filter(firm -> firm.traits().isEmpty())).hasSizeGreaterThan(FIRMS.size() / 2);
    }

    @Test
    void ends_while_a_claim_is_public() {
        var published = DAYS.on(DAYS.last());
        var calendar = ChineseCalendar.shipped();
        var end = TABLES.endsAt().toLocalDate();

        assertThat(projects().map(ProjectStory::claim).filter(Objects::nonNull))
                .anyMatch(claim ->
                        claim.state() == ProjectStory.ClaimStory.State.PUBLISHED && claim.applied() + 2 == DAYS.last());
        assertThat(published.datesUntil(end).filter(calendar::isWorkingDay)).hasSizeLessThan(4);
    }

    private static Stream<ProjectStory> projects() {
        return STORIES.stream().map(LeadStory::project).filter(Objects::nonNull);
    }
}
