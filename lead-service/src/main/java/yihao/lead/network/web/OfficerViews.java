package yihao.lead.network.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Doer;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.lead.Network;
import yihao.lead.network.Deputyship;
import yihao.lead.network.NameDeputy;
import yihao.lead.network.Officer;
import yihao.lead.network.OfficerRegister;
import yihao.platform.secrecy.Vault;
import yihao.platform.web.problem.Texts;

/// Officers as they are shown: colleagues by name, deputies with their days.
@Component
class OfficerViews {

    private final OfficerRegister officers;
    private final NameDeputy nameDeputy;
    private final Network network;
    private final Vault vault;
    private final Clock clock;
    private final Texts texts = new Texts("lead");

    OfficerViews(OfficerRegister officers, NameDeputy nameDeputy, Network network, Vault vault, Clock clock) {
        this.officers = officers;
        this.nameDeputy = nameDeputy;
        this.network = network;
        this.vault = vault;
        this.clock = clock;
    }

    record Named(String subject, String name) {

        static Named of(Versioned<Officer> officer) {
            return new Named(officer.id(), officer.state().name());
        }
    }

    /// @param until the last day on which it held or will hold
    record DeputyView(Named deputy, LocalDate from, LocalDate until, boolean over, boolean endedEarly) {}

    /// @param mail for whoever keeps the register and for the officer; of others nobody learns whether there is one
    record OfficerView(
            String subject,
            String name,
            Network.Name unit,
            List<Function> functions,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String mail,
            Officer.@Nullable Language mailLanguage,
            List<DeputyView> deputies,
            List<Network.Name> takenOver,
            List<String> actions,
            long version) {}

    OfficerView of(Versioned<Officer> stored, Actor actor) {
        var officer = stored.state();
        var maySee =
                actor.has(Function.SECURITY_ADMINISTRATOR) || actor.subject().equals(stored.id());
        var mailbox = maySee ? officer.mailbox() : null;
        var names = names(officer.deputies().stream().map(Deputyship::deputy).toList());
        return new OfficerView(
                stored.id(),
                officer.name(),
                network.nameOf(officer.unit()),
                officer.functions().stream().sorted().toList(),
                officer.from(),
                officer.until(),
                mailbox == null ? null : mailbox.opened(vault).orElse(null),
                mailbox == null ? null : mailbox.language(),
                officer.deputies().stream()
                        .map(one -> view(one, names))
                        .toList()
                        .reversed(),
                officer.takenOver().stream().map(network::nameOf).toList(),
                nameDeputy.mayName(actor, stored.id()) ? List.of("name-deputy") : List.of(),
                stored.version());
    }

    private DeputyView view(Deputyship one, Map<String, String> names) {
        var named = new Named(one.deputy(), names.getOrDefault(one.deputy(), one.deputy()));
        var over = one.isOver(CityTime.day(clock.instant()));
        return new DeputyView(named, one.from(), one.lastDay(), over, one.endedOn() != null);
    }

    /// Of each who is registered; a deputy who acted for an officer is told with both names.
    List<Named> named(Collection<String> recorded, Locale locale) {
        var names = names(recorded.stream()
                .flatMap(one -> Doer.of(one).persons().stream())
                .distinct()
                .toList());
        return recorded.stream()
                .filter(one -> names.keySet().containsAll(Doer.of(one).persons()))
                .map(one -> new Named(one, told(Doer.of(one), names, locale)))
                .toList();
    }

    private String told(Doer doer, Map<String, String> names, Locale locale) {
        var person = names.getOrDefault(doer.person(), "");
        var officer = doer.standingInFor();
        return officer == null
                ? person
                : texts.get(
                        "doer.standing-in",
                        Map.of("person", person, "officer", names.getOrDefault(officer, "")),
                        locale);
    }

    private Map<String, String> names(List<String> subjects) {
        return subjects.isEmpty()
                ? Map.of()
                : officers.named(subjects).stream()
                        .collect(Collectors.toMap(
                                Versioned::id, officer -> officer.state().name()));
    }
}
