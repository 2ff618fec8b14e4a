package yihao.project.card;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.WorkingCalendar;
import yihao.kernel.trail.Trailed;
import yihao.platform.identity.Officers;
import yihao.platform.store.Store;
import yihao.project.LinkTokens;
import yihao.project.NewIds;
import yihao.project.card.mongo.MongoCards;
import yihao.project.handover.WorkInName;
import yihao.project.lifecycle.GuideProject;
import yihao.project.lifecycle.Projects;
import yihao.project.lifecycle.StageRuleBook;
import yihao.project.lifecycle.Units;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class CardConfiguration {

    @Bean
    RuleBook<CardRules> cardRules() {
        return CardRules.FORMAT.book("/rules/service-card-zibo.yaml");
    }

    @Bean
    CardRuleBook cardRuleBook(RuleBook<CardRules> cardRules) {
        return new CardRuleBook(cardRules);
    }

    @Bean
    WatchCard watchCard(WorkingCalendar calendar) {
        return new WatchCard(calendar);
    }

    @Bean
    Cards cards(Store store, Units units) {
        return new MongoCards(store, units);
    }

    @Bean
    CardSight cardSight(Projects projects, GuideProject guideProject) {
        return new CardSight(projects, guideProject);
    }

    @Bean
    IssueCard issueCard(
            Cards cards,
            GuideProject guideProject,
            StageRuleBook stageRuleBook,
            CardRuleBook cardRuleBook,
            Officers officers,
            WatchCard watchCard,
            NewIds newIds) {
        return new IssueCard(
                cards,
                guideProject,
                stageRuleBook,
                cardRuleBook,
                (subject, day) -> officers.find(subject, subject, day),
                watchCard,
                newIds);
    }

    @Bean
    KeepCard keepCard(
            Cards cards, CardSight cardSight, CardRuleBook cardRuleBook, WatchCard watchCard, IssueCard issueCard) {
        return new KeepCard(cards, cardSight, cardRuleBook, watchCard, issueCard);
    }

    @Bean
    WorkInName servedCards(
            Cards cards, KeepCard keepCard, CardSight cardSight, CardRuleBook cardRuleBook, IssueCard issueCard) {
        return new ServedCards(cards, keepCard, cardSight, cardRuleBook, issueCard);
    }

    @Bean
    KeepPromises keepPromises(KeepCard keepCard, NewIds newIds) {
        return new KeepPromises(keepCard, newIds);
    }

    @Bean
    OpenCard openCard(Cards cards, KeepCard keepCard, CardRuleBook cardRuleBook, WatchCard watchCard, NewIds newIds) {
        return new OpenCard(cards, keepCard, cardRuleBook, watchCard, newIds, new LinkTokens(), LinkTokens::hash);
    }

    @Bean
    CardFigures cardFigures(Cards cards, CardRuleBook cardRuleBook, WatchCard watchCard) {
        return new CardFigures(cards, cardRuleBook, watchCard);
    }

    @Bean
    ClockFigures clockFigures(Cards cards, CardSight cardSight, CardRuleBook cardRuleBook, WatchCard watchCard) {
        return new ClockFigures(cards, cardSight, cardRuleBook, watchCard);
    }

    @Bean
    Trailed cardTrail(KeepCard keepCard) {
        return Trailed.whole(
                "service-cards",
                "service-cards",
                (reader, id) -> keepCard.find(id, reader).result());
    }
}
