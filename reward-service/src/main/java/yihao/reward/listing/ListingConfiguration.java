package yihao.reward.listing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.trail.Trailed;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class ListingConfiguration {

    @Bean
    RuleBook<ListRules> listRules() {
        return ListRules.shipped();
    }

    @Bean
    KeepLists keepLists(Listings listings, PublishedRankings rankings, RuleBook<ListRules> listRules) {
        return new KeepLists(listings, rankings, listRules);
    }

    @Bean
    Trailed listingTrail(KeepLists keepLists) {
        return Trailed.whole(
                "listings",
                "listings",
                (reader, id) -> keepLists.find(id, reader).result());
    }
}
