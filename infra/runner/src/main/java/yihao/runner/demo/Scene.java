package yihao.runner.demo;

import java.util.ArrayList;
import java.util.List;

/// Where the story is played: the tables, the days, the callers and what is remembered.
record Scene(CityTables tables, Days days, Callers callers, Memory memory) {

    /// The jobs of one thread, in the order in which they are told.
    static final class Script {
        private final String thread;
        private final boolean opening;
        private final int last;
        private final List<Job> jobs = new ArrayList<>();

        Script(Scene scene, String thread, boolean opening) {
            this.thread = thread;
            this.opening = opening;
            this.last = scene.days().last();
        }

        /// A day after the story's end never comes.
        void on(int day, Job.Work work) {
            if (day <= last) {
                jobs.add(new Job(day, opening, thread, work));
            }
        }

        List<Job> jobs() {
            return jobs;
        }
    }

    Script script(String thread) {
        return new Script(this, thread, false);
    }

    Script opening(String thread) {
        return new Script(this, thread, true);
    }
}
