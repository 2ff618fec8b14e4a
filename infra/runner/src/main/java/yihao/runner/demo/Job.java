package yihao.runner.demo;

/// Something one person does on a day. Jobs of one thread follow each other, threads run beside each other; the opening
/// of a day comes before everything else.
record Job(int day, boolean opening, String thread, Work work) {

    interface Work {
        void at(int day);
    }
}
