package yihao.reward.bulletin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.trail.Trailed;
import yihao.papers.Papers;
import yihao.reward.Ids;
import yihao.reward.listing.KeepLists;
import yihao.reward.listing.Listings;
import yihao.reward.listing.PublishedRankings;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class BulletinConfiguration {

    @Bean
    RuleBook<BulletinRules> bulletinRules() {
        return BulletinRules.shipped();
    }

    @Bean
    WriteBulletin writeBulletin(
            Bulletins bulletins,
            PublishedRankings rankings,
            Listings listings,
            KeepLists keepLists,
            RuleBook<BulletinRules> bulletinRules,
            Ids ids) {
        return new WriteBulletin(bulletins, rankings, listings, keepLists, bulletinRules, ids);
    }

    @Bean
    IssueBulletin issueBulletin(
            Bulletins bulletins,
            NumberRegisters registers,
            WriteBulletin writeBulletin,
            BulletinDocuments bulletinDocuments) {
        return new IssueBulletin(bulletins, registers, writeBulletin, bulletinDocuments);
    }

    @Bean
    BulletinDocuments bulletinDocuments(Papers papers, Printer printer) {
        return new BulletinDocuments(papers, printer);
    }

    @Bean
    Trailed bulletinTrail(Bulletins bulletins) {
        return Trailed.whole("bulletins", "bulletins", (reader, id) -> bulletins.visible(id, reader));
    }
}
