package yihao.project.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yihao.project.lifecycle.ExampleProjects;
import yihao.project.lifecycle.Units;
import yihao.rules.Bilingual;
import yihao.rules.RuleBook;
import yihao.rules.RuleSet;

/// A directory that no code knows: a city with two districts, in one of them a park, in that a squad.
final class ExampleDirectories {

    static final String FIRST = """
            kind: guidance-directory
            id: unseen
            version: 1
            validFrom: 2026-03-01
            validUntil: 2026-12-31
            source: 政发（2026）1号
            rules:
              places:
                - {id: north, label: {zh: 北区, en: North}}
                - {id: park, label: {zh: 园区, en: Park}}
                - {id: south, label: {zh: 南区, en: South}}
                - {id: west, label: {zh: 西区, en: West}}
                - {id: city, label: {zh: 全市, en: City}}
              lines:
                - {place: north, industry: "*", attitude: ALLOW, words: {zh: 其他, en: Others}}
                - {place: north, industry: C, attitude: AVOID, words: {zh: 制造业, en: Manufacturing}}
                - {place: north, industry: "26", attitude: ALLOW, words: {zh: 化工, en: Chemicals}}
                - {place: north, industry: "261", attitude: AVOID, words: {zh: 基础化工, en: Basic chemicals}}
                - {place: north, industry: "2614", attitude: ENCOURAGE, words: {zh: 有机, en: Organic}, source: 附件三}
                - {place: park, industry: C, attitude: ENCOURAGE, words: {zh: 制造业, en: Manufacturing}}
                - {place: south, industry: "261", attitude: ENCOURAGE, words: {zh: 基础化工, en: Basic chemicals}}
                - {place: south, industry: "27", attitude: AVOID, words: {zh: 医药, en: Medicines}}
                - {place: west, industry: "261", attitude: ALLOW, words: {zh: 基础化工, en: Basic chemicals}}
                - {place: west, industry: "01", attitude: AVOID, words: {zh: 农业, en: Farming}}
                - {place: city, industry: "06", attitude: AVOID, words: {zh: 煤炭, en: Coal}}
            """;
    static final String SECOND = FIRST.replace("version: 1", "version: 2")
            .replace("validFrom: 2026-03-01\nvalidUntil: 2026-12-31", "validFrom: 2026-09-16")
            .replace("industry: \"261\", attitude: AVOID", "industry: \"261\", attitude: ALLOW");

    static final Units UNITS = new City();

    final ExampleProjects world = new ExampleProjects();
    List<String> settled = List.of();
    final RuleBook<GuidanceDirectory> book = RuleBook.of(List.of(read(FIRST), read(SECOND)));
    final AskGuidance ask = new AskGuidance(book, world.guide, (project, actor, today) -> settled, UNITS);

    static RuleSet<GuidanceDirectory> read(String text) {
        return GuidanceDirectory.FORMAT.read(text).orElseThrow("test");
    }

    private record City() implements Units {

        private static final Map<String, Set<String>> ABOVE = Map.of(
                "north", Set.of("city"),
                "south", Set.of("city"),
                "west", Set.of("city"),
                "east", Set.of("city"),
                "park", Set.of("city", "north"),
                "squad", Set.of("north", "city", "park"));

        @Override
        public Optional<Bilingual> name(String unit) {
            return ABOVE.containsKey(unit) ? Optional.of(new Bilingual(unit, "Unit " + unit)) : Optional.empty();
        }

        @Override
        public List<String> called(String name) {
            return List.of();
        }

        @Override
        public Set<String> ancestors(String unit) {
            return ABOVE.getOrDefault(unit, Set.of());
        }
    }
}
