package yihao.reward.honour.platform;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.platform.identity.Officers;
import yihao.reward.honour.KnownPeople;

@Component
class PlatformPeople implements KnownPeople {

    private final Officers officers;

    PlatformPeople(Officers officers) {
        this.officers = officers;
    }

    @Override
    public Optional<String> unitOf(String officer, LocalDate day) {
        return officers.find(officer, officer, day).map(Actor::unit);
    }
}
