package yihao.lead.letter;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.trail.Trailed;
import yihao.lead.Leads;
import yihao.lead.document.KeepDocuments;
import yihao.lead.enterprise.FirmsInText;
import yihao.lead.visit.ProveVisit;
import yihao.lead.visit.Visits;
import yihao.papers.Papers;
import yihao.platform.secrecy.Vault;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class LetterConfiguration {

    @Bean
    RuleBook<LetterRule> letterRules() {
        return LetterRule.shipped();
    }

    @Bean
    LetterSight letterSight(Letters letters) {
        return new LetterSight(letters);
    }

    @Bean
    LetterSafe letterSafe(Vault vault, SealedFiles files) {
        return new LetterSafe(vault, files);
    }

    @Bean
    ReceiveLetter receiveLetter(Letters letters, LetterSafe safe, ReadLetter reader, RuleBook<LetterRule> letterRules) {
        return new ReceiveLetter(letters, safe, reader, letterRules);
    }

    @Bean
    OpenLetter openLetter(LetterSafe safe, ReadLetter reader, RuleBook<LetterRule> letterRules) {
        return new OpenLetter(safe, reader, letterRules);
    }

    @Bean
    DraftLetter draftLetter(FirmsInText firms, RuleBook<LetterRule> letterRules) {
        return new DraftLetter(firms, letterRules);
    }

    @Bean
    FileLetter fileLetter(
            Leads leads, KeepDocuments documents, Visits visits, ProveVisit proofs, Papers papers, OpenLetter open) {
        return new FileLetter(leads, documents, visits, proofs, papers, open);
    }

    @Bean
    UseLetter useLetter(Letters letters, LetterSight letterSight, FileLetter filing, RuleBook<LetterRule> letterRules) {
        return new UseLetter(letters, letterSight, filing, letterRules);
    }

    @Bean
    EndLetter endLetter(Letters letters, LetterSight letterSight, LetterSafe safe) {
        return new EndLetter(letters, letterSight, safe);
    }

    @Bean
    Trailed letterTrail(LetterSight letterSight) {
        return Trailed.whole("letters", "letters", letterSight::find);
    }
}
