package yihao.project.enclave;

import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import yihao.kernel.Act;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.project.enclave.RegisterEnclave.Draft;
import yihao.project.enclave.Settlement.ItemAmount;
import yihao.project.enclave.TellEnclave.What;
import yihao.project.lifecycle.ExampleProjects;
import yihao.rules.RuleSet;

/// Zhangdian's project settles in Linzi: what both agreed, under the shipped rights.
final class ExampleEnclaves {

    static final RuleSet<EnclaveRules> RULES = EnclaveRules.shipped().versions().getFirst();
    static final EnclaveRules SHIPPED = RULES.rules();
    static final LocalDate SIGNED = LocalDate.of(2020, 3, 15);
    static final Party ZHANGDIAN = new Party("district-zhangdian", null);
    static final Party LINZI = new Party("district-linzi", null);

    final ExampleProjects world = new ExampleProjects();
    final InMemoryEnclaves enclaves = new InMemoryEnclaves();
    final EnclaveSight sight = new EnclaveSight(enclaves, ExampleProjects.UNITS);
    final EnclaveRights rights = new EnclaveRights(() -> RULES);
    final RegisterEnclave register = new RegisterEnclave(
            enclaves, sight, rights, world.guide, () -> UUID.randomUUID().toString());
    final KeepEnclaves keep = new KeepEnclaves(enclaves, sight, rights, world.guide);
    final TellEnclave tell = new TellEnclave(enclaves, sight, rights);
    final SettleEnclave settle = new SettleEnclave(enclaves, sight, rights);

    static String shipped(String practice) {
        try (var file = EnclaveTerms.class.getResourceAsStream("/rules/enclave-terms-" + practice + ".yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static SharedItem item(String practice, int index) {
        return EnclaveTerms.FORMAT
                .read(shipped(practice))
                .orElseThrow(practice)
                .rules()
                .items()
                .get(index);
    }

    static Draft draft(String terms, Party out, Party in, String... projects) {
        return new Draft("飞地合作协议", out, in, List.of(projects), SIGNED, terms);
    }

    Outcome<Versioned<Enclave>> written(String practice, Act act, String... projects) {
        return register.register(draft(shipped(practice), ZHANGDIAN, LINZI, projects), act);
    }

    /// Both sides agree.
    Outcome<Versioned<Enclave>> registered(String practice, Act act, String... projects) {
        return written(practice, act, projects).map(made -> {
            keep.agree(made.id(), act(ZHANGDIAN_OFFICER));
            keep.agree(made.id(), act(LINZI_OFFICER));
            return enclaves.find(made.id()).orElseThrow();
        });
    }

    /// The agreement of Yishui's kind: tax at 7:3 from signing.
    String simple() {
        return done(registered("yishui", act(ZHANGDIAN_OFFICER), world.started("lead-1")))
                .id();
    }

    /// The agreement of Zibo's kind, with an input to repay.
    String repaying(String input) {
        var id = done(registered("zibo-capital-link", act(ZHANGDIAN_OFFICER), world.started("lead-1")))
                .id();
        input(id, input, SIGNED);
        return id;
    }

    /// Recorded by one side and confirmed by the other.
    void input(String id, String amount, LocalDate day) {
        var told = done(tell.recordInput(
                id, Input.Kind.DIRECT_INVESTMENT, Money.cny(amount), day, "付款凭证", act(ZHANGDIAN_HEAD)));
        done(tell.confirm(id, What.INPUT, told.state().inputs().size(), act(LINZI_OFFICER)));
    }

    Outcome<Versioned<Enclave>> enter(String id, int year, String amount) {
        return settle.enter(id, year, tax(amount), act(LINZI_OFFICER));
    }

    Enclave settled(String id, int year, String amount) {
        done(enter(id, year, amount));
        return done(settle.confirm(id, year, act(ZHANGDIAN_OFFICER))).state();
    }

    /// What the out-side has of a settled year's tax.
    static BigDecimal out(Enclave enclave, int year) {
        return enclave.settled().getOrDefault(year, Map.of()).values().stream()
                .filter(share -> share.item().equals("TAX"))
                .findFirst()
                .orElseThrow()
                .out();
    }

    static List<ItemAmount> tax(String amount) {
        return List.of(new ItemAmount("TAX", new BigDecimal(amount), "年终结算表"));
    }

    static <T> T done(Outcome<T> outcome) {
        return outcome.orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }
}
