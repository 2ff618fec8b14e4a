package yihao.reward.evidence;

import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.papers.InfectionListener;
import yihao.papers.Papers;

@Configuration(proxyBeanMethods = false)
class EvidenceConfiguration {

    @Bean
    KeepEvidence keepEvidence(Folders folders, Papers papers, List<Evidenced> kinds) {
        return new KeepEvidence(folders, papers, kinds);
    }

    @Bean
    InfectionListener infectedEvidence(Folders folders, Clock clock) {
        return new MarkInfected(folders, clock);
    }
}
