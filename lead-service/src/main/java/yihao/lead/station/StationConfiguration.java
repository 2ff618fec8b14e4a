package yihao.lead.station;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.kernel.trail.Trailed;
import yihao.lead.OutreachSight;
import yihao.reference.Divisions;

@Configuration(proxyBeanMethods = false)
class StationConfiguration {

    @Bean
    KeepStations keepStations(Stations stations, OutreachSight outreachSight) {
        return new KeepStations(stations, outreachSight, Divisions.shipped());
    }

    @Bean
    Trailed stationTrail(KeepStations keepStations) {
        return Trailed.whole("stations", "stations", keepStations::find);
    }
}
