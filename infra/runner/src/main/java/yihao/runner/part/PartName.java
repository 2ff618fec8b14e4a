package yihao.runner.part;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The six parts, in the order in which they are started.
public enum PartName {
    STAND_INS("", "", ""),
    GATEWAY("gateway", "yihao.gateway.Gateway", "gateway"),
    LEAD("lead-service", "yihao.lead.LeadService", "lead"),
    PROJECT("project-service", "yihao.project.ProjectService", "project"),
    REWARD("reward-service", "yihao.reward.RewardService", "reward"),
    TALENT("talent-service", "yihao.talent.TalentService", "talent");

    public static final List<PartName> SERVICES = List.of(LEAD, PROJECT, REWARD, TALENT);

    private final String module;
    private final String main;
    private final String config;

    PartName(String module, String main, String config) {
        this.module = module;
        this.main = main;
        this.config = config;
    }

    /// The folder of its module, below the repository's root.
    public String module() {
        return module;
    }

    public String main() {
        return main;
    }

    /// The name of its configuration file.
    public String config() {
        return config;
    }

    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<PartName> of(String text) {
        return Arrays.stream(values()).filter(name -> name.text().equals(text)).findFirst();
    }
}
