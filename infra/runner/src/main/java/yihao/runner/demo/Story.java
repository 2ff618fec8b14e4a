package yihao.runner.demo;

import java.util.ArrayList;
import java.util.List;

/// The whole story as jobs.
final class Story {
    private Story() {}

    static List<Job> of(Scene scene) {
        var firms = new InventFirms(scene.tables()).all();
        var stories = new TellLeads(scene.tables(), scene.days(), firms).all();
        var jobs = new ArrayList<Job>(new CityJobs(scene).all(stories));
        jobs.addAll(new MonthJobs(scene).all());
        jobs.addAll(new InstitutionJobs(scene).all());
        jobs.addAll(new StaffJobs(scene).all());
        jobs.addAll(new HappeningJobs(scene).all());
        stories.forEach(story -> jobs.addAll(of(scene, story)));
        return jobs;
    }

    private static List<Job> of(Scene scene, LeadStory story) {
        var script = scene.script(story.ref());
        new LeadJobs(scene, story, script).tell();
        var project = story.project();
        if (project != null) {
            new ProjectJobs(scene, story, project, script).tell();
            new MoneyJobs(scene, story, project, script).tell();
            var claim = project.claim();
            if (claim != null) {
                new ReferralJobs(scene, story, script).tell();
                new ClaimJobs(scene, story, project, claim, script).tell();
            }
            var need = project.need();
            if (need != null) {
                new TalentJobs(scene, story, project, need, script).tell();
                new ExpertJobs(scene, story, project, script).tell(need);
            }
        }
        return script.jobs();
    }
}
