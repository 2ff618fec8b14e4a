/// Traffic lights (红黄绿灯): green, yellow or red by the months that a project has gone without progress: a step to
/// a stage, verified money, or a monthly report that tells of some. Classes and thresholds are data. Rules PL-01,
/// PL-02.
@NullMarked
package yihao.project.light;

import org.jspecify.annotations.NullMarked;
