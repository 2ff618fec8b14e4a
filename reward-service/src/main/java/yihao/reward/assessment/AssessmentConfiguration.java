package yihao.reward.assessment;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.trail.Trailed;
import yihao.reward.Ids;
import yihao.reward.copies.Known;
import yihao.reward.evidence.Evidenced;
import yihao.reward.evidence.Evidenced.Place;
import yihao.reward.scoring.Method;
import yihao.reward.scoring.MethodFormat;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class AssessmentConfiguration {

    @Bean
    RuleBook<Method> methods() {
        return MethodFormat.shipped();
    }

    @Bean
    MethodsInForce methodsInForce(RuleBook<Method> methods) {
        return new MethodsInForce(methods);
    }

    @Bean
    SetTargets setTargets(Periods periods, MethodsInForce methodsInForce, Known known) {
        return new SetTargets(periods, methodsInForce, known);
    }

    @Bean
    FreezePeriod freezePeriod(
            Periods periods,
            MethodsInForce methodsInForce,
            Known known,
            FigureEntries figureEntries,
            ObjectProvider<Adjustments> adjustments) {
        List<Adjustments> all = adjustments.orderedStream().toList();
        return new FreezePeriod(periods, methodsInForce, known, new CountFigures(known, figureEntries), all);
    }

    @Bean
    RankUnits rankUnits(Periods periods, Rankings rankings, MethodsInForce methodsInForce) {
        return new RankUnits(periods, rankings, methodsInForce);
    }

    @Bean
    CorrectRanking correctRanking(
            Corrections corrections, Rankings rankings, Periods periods, MethodsInForce methodsInForce, Ids ids) {
        return new CorrectRanking(corrections, rankings, periods, methodsInForce, ids);
    }

    @Bean
    EnterFigures enterFigures(FigureEntries figureEntries, Periods periods, Known known, Ids ids) {
        return new EnterFigures(figureEntries, periods, known, ids);
    }

    @Bean
    Trailed figureEntryTrail(EnterFigures enterFigures) {
        return Trailed.whole(
                "figure-entries",
                "figure-entries",
                (reader, id) -> enterFigures.find(id, reader).result());
    }

    @Bean
    Evidenced figureEntryEvidence(EnterFigures enterFigures) {
        return new Evidenced(
                "figure-entries",
                "/ranking/entries/",
                (reader, id) -> enterFigures
                        .find(id, reader)
                        .result()
                        .map(one -> new Place(one.state().openParts(reader))));
    }
}
