package yihao.e2e;

import java.time.Duration;

/// What the chapters of the main job share: the city, and the records the story is about.
final class Story {

    /// How long an event may need to arrive, also while a process is coming back.
    static final Duration SOON = RunningPlatform.LONGEST_START;

    final City city;
    String leadId = "";
    String leadNumber = "";
    String referralId = "";
    String investorLink = "";
    String projectId = "";
    String claimId = "";
    String needId = "";
    String talentId = "";
    String benefitId = "";

    Story(City city) {
        this.city = city;
    }
}
