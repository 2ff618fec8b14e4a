package yihao.talent.matching;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.reference.Industries;
import yihao.reference.Industry;
import yihao.rules.RuleBook;
import yihao.talent.catalogue.Catalogues;
import yihao.talent.need.Needs;
import yihao.talent.need.Steps;
import yihao.talent.talent.Talents;

@Configuration(proxyBeanMethods = false)
class MatchingConfiguration {

    @Bean
    MatchBook matchBook() {
        return MatchBook.shipped();
    }

    @Bean
    RuleBook<MatchRules> matchingRules(MatchBook book) {
        return book.book();
    }

    @Bean
    Candidates candidates(Talents talents, Catalogues catalogues) {
        return new Candidates(talents, catalogues, MatchingConfiguration::codesUnder);
    }

    private static Set<String> codesUnder(Set<String> heads) {
        return Industries.shipped().all().stream()
                .map(Industry::code)
                .filter(code -> heads.stream().anyMatch(code::startsWith))
                .collect(Collectors.toSet());
    }

    @Bean
    FindCandidates findCandidates(Candidates candidates, MatchBook book) {
        return new FindCandidates(candidates, book);
    }

    @Bean
    FindNeeds needsOfTalents(Needs needs, Candidates candidates, MatchBook book) {
        return new FindNeeds(needs, candidates, book);
    }

    @Bean
    MatchAll matchAll(Needs needs, Candidates candidates, MatchBook book) {
        return new MatchAll(needs, candidates, book);
    }

    @Bean
    FinishArrivals finishArrivals(Needs needs, Talents talents, Steps steps) {
        return new FinishArrivals(needs, talents, steps);
    }

    @Bean
    EndTrials endTrials(Needs needs, Talents talents, Steps steps) {
        return new EndTrials(needs, talents, steps);
    }

    @Bean
    Recruit recruit(
            Needs needs, Talents talents, Candidates candidates, MatchBook book, Steps steps, FinishArrivals arrivals) {
        return new Recruit(needs, talents, candidates, book, steps, arrivals);
    }
}
