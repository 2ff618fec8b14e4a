package yihao.lead.letter;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.lead.Leads;
import yihao.lead.Trailed;
import yihao.lead.document.KeepDocuments;
import yihao.lead.enterprise.FirmsInText;
import yihao.lead.visit.ProveVisit;
import yihao.lead.visit.Visits;
import yihao.papers.Papers;
import yihao.platform.secrecy.Vault;

@Configuration(proxyBeanMethods = false)
class LetterConfiguration {

    @Bean
    LetterSight letterSight(Letters letters) {
        return new LetterSight(letters);
    }

    @Bean
    LetterSafe letterSafe(Vault vault, SealedFiles files) {
        return new LetterSafe(vault, files);
    }

    @Bean
    ReceiveLetter receiveLetter(Letters letters, LetterSafe safe, ReadLetter reader) {
        return new ReceiveLetter(letters, safe, reader, LetterRule.shipped());
    }

    @Bean
    OpenLetter openLetter(LetterSafe safe, ReadLetter reader) {
        return new OpenLetter(safe, reader, LetterRule.shipped());
    }

    @Bean
    DraftLetter draftLetter(FirmsInText firms) {
        return new DraftLetter(firms, LetterRule.shipped());
    }

    @Bean
    FileLetter fileLetter(
            Leads leads, KeepDocuments documents, Visits visits, ProveVisit proofs, Papers papers, OpenLetter open) {
        return new FileLetter(leads, documents, visits, proofs, papers, open);
    }

    @Bean
    UseLetter useLetter(Letters letters, LetterSight letterSight, FileLetter filing) {
        return new UseLetter(letters, letterSight, filing, LetterRule.shipped());
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
