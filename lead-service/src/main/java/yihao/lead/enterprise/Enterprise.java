package yihao.lead.enterprise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.lead.Investor;
import yihao.lead.InvestorName;
import yihao.lead.firstreport.IdentityKeys;
import yihao.reference.CreditCode;

/// L2: an investor in the city's register. Names in several languages and aliases belong to it.
///
/// @param creditCodeConfirmed the check digit is right, or a person has confirmed a code whose digit is not
/// @param traits that are said of it without a source
/// @param attestations its traits by source and year, also those taken back
/// @param identity the keys only one enterprise can have: code and registration, or the names where it has neither
/// @param nameKeys the normalised names under which it is recognised
/// @param blocks under which it is found by a similar name, and while its name is being typed
/// @param confidentialTo the units whose confidential reports alone have told of it; empty once it is known openly
/// @param alias what was last decided about merging it into another entry; none where nothing ever was
public record Enterprise(
        String number,
        List<InvestorName> names,
        @Nullable String creditCode,
        boolean creditCodeConfirmed,
        @Nullable String foreignRegistration,
        String country,
        @Nullable String industry,
        Set<Trait> traits,
        List<Attestation> attestations,
        List<String> identity,
        List<String> nameKeys,
        List<String> blocks,
        String registeredBy,
        Set<String> confidentialTo,
        @Nullable Alias alias) {

    public Enterprise {
        names = List.copyOf(names);
        traits = Set.copyOf(traits);
        attestations = List.copyOf(attestations);
        identity = List.copyOf(identity);
        nameKeys = List.copyOf(nameKeys);
        blocks = List.copyOf(blocks);
        confidentialTo = Set.copyOf(confidentialTo);
    }

    /// A new entry.
    ///
    /// @param investor as checked
    static Enterprise entered(
            String number,
            Investor investor,
            EnterpriseFacts facts,
            IdentityKeys keys,
            String by,
            Set<String> confidentialTo) {
        var all = keys.of(investor);
        var registered = IdentityKeys.registrations(all);
        var code = investor.creditCode();
        return new Enterprise(
                number,
                investor.names(),
                code,
                code == null || CreditCode.of(code).isValid(),
                investor.foreignRegistration(),
                investor.country(),
                facts.industry(),
                facts.traits(),
                List.of(),
                registered.isEmpty() ? List.copyOf(all) : registered,
                IdentityKeys.names(all),
                List.copyOf(keys.findable(investor.names())),
                by,
                confidentialTo,
                null);
    }

    public boolean isOpen() {
        return confidentialTo.isEmpty();
    }

    /// The entry this one is merged into; none while it stands by itself.
    public @Nullable String mergedInto() {
        return alias == null ? null : alias.into();
    }

    /// The enterprise as an investor, with every name and registration that is known of it.
    Investor investor(String id) {
        return new Investor(id, names, creditCode, foreignRegistration, country);
    }

    /// Two registrations of one kind that differ are two enterprises, whatever they are called.
    boolean contradicts(Collection<String> keys) {
        return identity.stream()
                .filter(mine -> !mine.startsWith("name:"))
                .anyMatch(mine ->
                        keys.stream().anyMatch(theirs -> kind(theirs).equals(kind(mine)) && !theirs.equals(mine)));
    }

    private static String kind(String key) {
        return key.substring(0, key.lastIndexOf(':'));
    }

    Outcome<Enterprise> confirmCreditCode(Actor by) {
        if (creditCode == null || creditCodeConfirmed) {
            return Outcome.refused(EnterpriseProblem.NOTHING_TO_CONFIRM);
        }
        if (by.is(registeredBy)) {
            return Outcome.refused(EnterpriseProblem.CONFIRMER_IS_REGISTRANT);
        }
        return Outcome.done(next(true, traits, attestations, alias));
    }

    /// What it is known to be, with a source or without, whatever the year.
    public Set<Trait> allTraits() {
        var all = EnumSet.noneOf(Trait.class);
        all.addAll(traits);
        attestations.stream()
                .filter(Attestation::stands)
                .map(Attestation::trait)
                .forEach(all::add);
        return all;
    }

    Outcome<Enterprise> attest(Attestation made) {
        return new Attesting(this).attest(made);
    }

    Outcome<Enterprise> takeBack(String attestation, Attestation.TakenBack now) {
        return new Attesting(this).takeBack(attestation, now);
    }

    /// As it was stated anew; attested traits and decisions to merge are not stated and stay.
    Enterprise keeping(Enterprise before) {
        return new Attesting(this).with(before.attestations).with(before.alias);
    }

    /// The same enterprise with what another report knows of it: more names, a registration it did not have; and openly
    /// known when that report is open.
    Enterprise learning(Enterprise other) {
        var code = creditCode == null ? other.creditCode : creditCode;
        return new Enterprise(
                number,
                joined(names, other.names),
                code,
                creditCode == null ? other.creditCodeConfirmed : creditCodeConfirmed,
                foreignRegistration == null ? other.foreignRegistration : foreignRegistration,
                country,
                industry == null ? other.industry : industry,
                traits,
                attestations,
                joined(
                        identity,
                        other.identity.stream()
                                .filter(key -> !key.startsWith("name:"))
                                .toList()),
                joined(nameKeys, other.nameKeys),
                joined(blocks, other.blocks),
                registeredBy,
                isOpen() || other.isOpen() ? Set.of() : Set.copyOf(joined(confidentialTo, other.confidentialTo)),
                alias);
    }

    /// The same entry, merged into another or standing by itself again.
    public Enterprise with(@Nullable Alias decided) {
        return next(creditCodeConfirmed, traits, attestations, decided);
    }

    Enterprise next(boolean confirmed, Set<Trait> stated, List<Attestation> all, @Nullable Alias decided) {
        return new Enterprise(
                number,
                names,
                creditCode,
                confirmed,
                foreignRegistration,
                country,
                industry,
                stated,
                all,
                identity,
                nameKeys,
                blocks,
                registeredBy,
                confidentialTo,
                decided);
    }

    private static <T> List<T> joined(Collection<T> mine, Collection<T> theirs) {
        var all = new ArrayList<>(mine);
        theirs.stream().filter(one -> !all.contains(one)).forEach(all::add);
        return all;
    }
}
