package yihao.e2e;

import java.util.List;

/// The main job, step by step: from a lead heard abroad to a reward paid. Each step asserts what its user must see.
final class MainJob {

    /// One step under its name in the story.
    record Step(String name, Runnable play) {}

    private MainJob() {}

    static List<Step> of(Story story) {
        var heardAbroad = new HeardAbroad(story);
        var project = new BecomesAProject(story);
        var reward = new IsRewarded(story);
        var talent = new BringsATalent(story);
        var count = new IsCounted(story);
        return List.of(
                new Step("an overseas office reports in a batch", heardAbroad::anOverseasOfficeReportsInABatch),
                new Step(
                        "an office on a bad line loses and doubles nothing",
                        heardAbroad::anOfficeOnABadLineLosesAndDoublesNothing),
                new Step(
                        "a district typing the same investor is told who holds it",
                        heardAbroad::aDistrictTypingTheSameInvestorIsToldWhoHoldsIt),
                new Step(
                        "of two reports at the same instant one wins",
                        heardAbroad::ofTwoReportsAtTheSameInstantOneWins),
                new Step(
                        "the bureau judges it valuable and a district accepts in time",
                        heardAbroad::theBureauJudgesItValuableAndADistrictAcceptsInTime),
                new Step("a person is registered as a referrer", heardAbroad::aPersonIsRegisteredAsAReferrer),
                new Step(
                        "a referrers filing is confirmed by the four parties",
                        heardAbroad::aReferrersFilingIsConfirmedByTheFourParties),
                new Step("it is converted once whatever is retried", project::itIsConvertedOnceWhateverIsRetried),
                new Step(
                        "the project is moved by evidence up to registration",
                        project::theProjectIsMovedByEvidenceUpToRegistration),
                new Step(
                        "capital in dollars is verified by somebody else",
                        project::capitalInDollarsIsVerifiedBySomebodyElse),
                new Step(
                        "the reward is claimed and explained to the cent",
                        reward::theRewardIsClaimedAndExplainedToTheCent),
                new Step("the four bodies review it", reward::theFourBodiesReviewIt),
                new Step(
                        "it is public for five working days across the holiday",
                        reward::itIsPublicForFiveWorkingDaysAcrossTheHoliday),
                new Step("it is approved and paid once from a budget", reward::itIsApprovedAndPaidOnceFromABudget),
                new Step("a talent the project needs arrives", talent::aTalentTheProjectNeedsArrives),
                new Step("its benefit is paid through the same ledger", talent::itsBenefitIsPaidThroughTheSameLedger),
                new Step("the districts are ranked from frozen figures", count::theDistrictsAreRankedFromFrozenFigures),
                new Step("every journal verifies", count::everyJournalVerifies));
    }
}
