package yihao.talent.erasure;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.Function;
import yihao.kernel.trail.Trailed;
import yihao.papers.Papers;
import yihao.platform.secrecy.Vault;
import yihao.rules.RuleBook;
import yihao.talent.Listing;
import yihao.talent.Numbers;
import yihao.talent.talent.Talents;

@Configuration(proxyBeanMethods = false)
class ErasureConfiguration {

    @Bean
    RuleBook<ErasureRules> erasureBook() {
        return ErasureRules.FORMAT.book("/rules/talent-erasure.yaml");
    }

    @Bean
    AskErasure askErasure(Erasures erasures, Talents talents, RuleBook<ErasureRules> rules, Numbers numbers) {
        return new AskErasure(erasures, talents, rules, numbers);
    }

    @Bean
    DecideErasure decideErasure(
            Erasures erasures, Talents talents, Vault vault, Papers papers, ObjectProvider<Ties> ties) {
        return new DecideErasure(
                erasures, talents, vault, papers, ties.orderedStream().toList());
    }

    @Bean
    Trailed erasureTrail(Listing<Erasure> erasures) {
        return Trailed.whole(
                "talent-erasures",
                "erasures",
                (reader, id) -> reader.has(Function.TALENT_OFFICE, Function.AUDITOR)
                        ? erasures.visible(id, reader)
                        : Optional.empty());
    }
}
