package yihao.project.lifecycle;

import static yihao.project.People.LEAD_SERVICE;
import static yihao.project.People.NOON;
import static yihao.project.People.act;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.project.lifecycle.yaml.StageRulesFormat;
import yihao.rules.Bilingual;

/// The example world: one fine-chemicals project of Zhangdian that Munich heard of, under the shipped rules.
public final class ExampleProjects {

    public static final String UNIT = "district-zhangdian";
    public static final StageRuleBook BOOK =
            new StageRuleBook(StageRulesFormat.shipped("/rules/project-stages-zibo.yaml"));
    public static final StageRules SHIPPED = BOOK.on(java.time.LocalDate.of(2026, 9, 15));
    public static final Units UNITS = new KnownUnits();

    public final InMemoryProjects projects = new InMemoryProjects(new Readers(UNITS));
    public final StartProject start =
            new StartProject(projects, BOOK, () -> UUID.randomUUID().toString());
    public final GuideProject guide = new GuideProject(projects, BOOK, new Readers(UNITS), new GateFacts(List.of()));

    /// Starts the project of a lead.
    public String started(String leadId) {
        return start.from(startOf(leadId), act(LEAD_SERVICE)).project().id();
    }

    public Project state(String id) {
        return projects.find(id).orElseThrow().state();
    }

    public void give(String id, Actor by, String... papers) {
        for (var paper : papers) {
            guide.addEvidence(id, evidence(paper), act(by))
                    .orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
        }
    }

    public static Start startOf(String leadId) {
        return startOf(leadId, "DE", null);
    }

    public static Start startOf(String leadId, String country, @Nullable String creditCode) {
        var amount = new Money(new BigDecimal("20000000"), Currency.getInstance("USD"));
        var origin =
                Origin.ofLead(leadId, "L-2026-000123", "e-1", "Beispiel Feinchemie GmbH", creditCode, country, amount);
        return new Start(origin, "精细化工项目", "2614", UNIT, List.of("office-munich"));
    }

    static Evidence evidence(String paper) {
        return new Evidence(
                UUID.randomUUID().toString(),
                paper,
                paper + ".pdf",
                null,
                "0".repeat(64),
                null,
                null,
                null,
                null,
                "someone",
                NOON,
                null);
    }

    /// A feasibility study whose file is kept.
    static Evidence file(String fileId) {
        return file(fileId, "zhangdian.officer");
    }

    static Evidence file(String fileId, String by) {
        return new Evidence(
                UUID.randomUUID().toString(),
                "FEASIBILITY_STUDY",
                "可研报告.pdf",
                null,
                fingerprint(fileId),
                26L,
                "application/pdf",
                fileId,
                null,
                by,
                NOON,
                null);
    }

    static String fingerprint(String fileId) {
        return "%064x".formatted(fileId.hashCode());
    }

    static ProjectEdit fields(Map<String, Object> values) {
        var fields = new java.util.HashMap<String, Optional<Object>>();
        values.forEach((id, value) -> fields.put(id, Optional.of(value)));
        return new ProjectEdit(null, null, null, null, fields);
    }

    private record KnownUnits() implements Units {
        @Override
        public Optional<Bilingual> name(String unit) {
            return unit.startsWith("district-") || unit.startsWith("office-")
                    ? Optional.of(new Bilingual(unit, unit))
                    : Optional.empty();
        }

        @Override
        public List<String> called(String name) {
            return name(name).map(_ -> List.of(name)).orElse(List.of());
        }

        @Override
        public Set<String> ancestors(String unit) {
            return Set.of("city-zibo");
        }
    }
}
